package org.yidiantong.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetCsvUnitTests {

	@Test
	void writesNumbersAsTheyAreAndNothingAsAnEmptyCell() {
		assertThat(written(-1.5, null, "黄莲村")).isEqualTo("\uFEFF名称\r\n-1.5,,黄莲村\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "\rx", "\nx", "＝1+1", "＠x", "－1", "＋1" })
	void marksWhatAProgramWouldTakeForAFormulaAsText(String text) {
		assertThat(written(text)).contains("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A-1", "苏埠镇=", "—", " 黄莲村" })
	void leavesOtherTextsAlone(String text) {
		assertThat(written(text)).contains(text).doesNotContain("'");
	}

	private static String written(Object... row) {
		return new String(SpreadsheetCsv.of(List.of("名称"), List.of(Arrays.asList(row))), StandardCharsets.UTF_8);
	}

}
