package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.TrackingCodeMistyped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TrackingCodeUnitTests {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	@Test
	void drawsCodesThatAreReadBackAndNeverTheSame() {
		Set<String> drawn = new HashSet<>();
		for (int i = 0; i < 2000; i++) {
			TrackingCode code = TrackingCode.draw();
			assertThat(TrackingCode.parse(code.grouped())).isEqualTo(code);
			assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}-[0-9A-HJKMNP-TV-Z]");
			drawn.add(code.value());
		}
		assertThat(drawn).hasSize(2000);
	}

	@Test
	void hasTheCheckCharacterThatCrockfordDefines() {
		// the number that the twelve characters write, modulo 37: 1 leaves 1, 31 leaves
		// 31
		assertThat(TrackingCode.parse("0000-0000-0001-1").value()).isEqualTo("0000000000011");
		assertThat(TrackingCode.parse("0000-0000-000Z-Z").value()).endsWith("ZZ");
		assertThatExceptionOfType(TrackingCodeMistyped.class).isThrownBy(() -> TrackingCode.parse("0000000000010"));
	}

	@Test
	void isReadHoweverItIsTyped() {
		TrackingCode code = TrackingCode.parse("0000-0000-0001-1");
		assertThat(TrackingCode.parse("oooo oooo oooI l")).isEqualTo(code);
		assertThat(TrackingCode.parse("００００－００００—０００１ １")).isEqualTo(code);
		TrackingCode drawn = TrackingCode.draw();
		assertThat(TrackingCode.parse(" " + drawn.value().toLowerCase(Locale.ROOT) + "\n")).isEqualTo(drawn);
	}

	@Test
	void noticesEachWrongCharacterAndEachSwapOfNeighbours() {
		String code = TrackingCode.draw().value();
		for (int at = 0; at < code.length(); at++) {
			for (char other : ALPHABET.toCharArray()) {
				if (other != code.charAt(at)) {
					refuses(code.substring(0, at) + other + code.substring(at + 1), "tracking-code-mistyped");
				}
			}
			if (at > 0 && code.charAt(at) != code.charAt(at - 1)) {
				refuses(code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1) + code.substring(at + 1),
						"tracking-code-mistyped");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0000", "00000000000111", "U000000000011", "投诉查询码是什么啊在哪里呢", "000000000001*" })
	void refusesWhatIsNoCode(String input) {
		refuses(input, "tracking-code-unreadable");
	}

	@Test
	void tellsNothingInALog() {
		TrackingCode code = TrackingCode.draw();
		assertThat(code.toString()).doesNotContain(code.value());
		assertThat(new Receipt(code.grouped(), ComplaintState.SUBMITTED, LocalDate.EPOCH).toString())
			.doesNotContain(code.grouped());
	}

	private static void refuses(String input, String name) {
		assertThatExceptionOfType(TrackingCodeMistyped.class).isThrownBy(() -> TrackingCode.parse(input))
			.satisfies((refused) -> assertThat(refused.name()).isEqualTo(name));
	}

}
