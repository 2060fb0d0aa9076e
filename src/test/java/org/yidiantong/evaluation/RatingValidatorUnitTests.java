package org.yidiantong.evaluation;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;

class RatingValidatorUnitTests {

	private static final TrackingCode CODE = TrackingCode.parse("0000-0000-0001-1");

	@Test
	void wantsLevel() {
		assertThat(paths(null, List.of(), null)).containsExactly("level");
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, 0, 6, Integer.MAX_VALUE })
	void refusesLevelThatThereIsNot(int level) {
		assertThat(paths(level, List.of(), null)).containsExactly("level");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5 })
	void takesFiveLevels(int level) {
		assertThat(paths(level, List.of("SPEED", "SPEED", "ATTITUDE"), " ")).isEmpty();
	}

	@Test
	void namesEveryMistake() {
		assertThat(paths(9, List.of("SPEED", "speed", "其他"), "灯".repeat(501))).containsExactly("level", "tags[1]",
				"tags[2]", "comment");
	}

	@Test
	void countsCharactersThatCanBeSeen() {
		assertThat(paths(5, List.of(), "😀".repeat(500) + "\u0000\u0001\uD800")).isEmpty();
	}

	@Test
	void namesOnlySoMany() {
		assertThat(paths(5, Collections.nCopies(3000, "x"), null)).hasSize(10);
	}

	@Test
	void keepsEachTagOnceInTheirOrder() {
		assertThat(RatingValidator.tags(asked(5, List.of("RESULT", "ATTITUDE", "RESULT"), null)))
			.containsExactly(RatingTag.ATTITUDE, RatingTag.RESULT);
	}

	private static List<String> paths(Integer level, List<String> tags, String comment) {
		return RatingValidator.errors(asked(level, tags, comment)).stream().map(ValidationError::path).toList();
	}

	private static RateComplaint asked(Integer level, List<String> tags, String comment) {
		return new RateComplaint(CODE, level, tags, comment, null, false);
	}

}
