package org.yidiantong.masking;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yidiantong.masking.Corpus.Line;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must go goes and what must stay stays, line by line of two corpora.
 */
class MaskingCorpusUnitTests {

	private static final String AROUND = "各位领导：%s。请核实";

	private final Masking masking = new Masking();

	@ParameterizedTest(name = "{0}")
	@MethodSource("mustGo")
	void leavesOnlyWhatMayBeSeen(Line line) {
		MaskedText masked = this.masking.text(line.text());
		assertThat(masked.text()).isEqualTo(line.left());
		assertThat(masked.total()).isPositive();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mustStay")
	void leavesAsItIs(Line line) {
		assertThat(this.masking.text(line.text()).text()).isEqualTo(line.text());
		assertThat(this.masking.text(AROUND.formatted(line.text())).total()).isZero();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mustGo")
	void changesNothingInWhatIsMasked(Line line) {
		MaskedText again = this.masking.text(line.left());
		assertThat(again.text()).isEqualTo(line.left());
		assertThat(again.counts()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("mustGo")
	void masksInTheMidstOfText(Line line) {
		assertThat(this.masking.text("各位领导：\n" + line.text() + "\n请核实").text())
			.isEqualTo("各位领导：\n" + line.left() + "\n请核实");
	}

	@Test
	void hasManyLines() {
		assertThat(mustGo()).hasSizeGreaterThan(250);
		assertThat(mustStay()).hasSizeGreaterThan(220);
	}

	static List<Line> mustGo() {
		return Corpus.lines("must-go.tsv");
	}

	static List<Line> mustStay() {
		return Corpus.lines("must-stay.tsv");
	}

}
