package org.yidiantong.disclosure.findings;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The names of a period are taken out of a text, and no part of another number.
 */
class OwnWordsUnitTests {

	@ParameterizedTest
	@CsvSource({ "2021-01, 1月付电费, 付电费", "2021-01, 11月付电费, 11月付电费", "2021-01, 2021年1月份付11月电费, 付11月电费",
			"2021-01, '付12， 1月份', 付12", "2021-02, 12月和２月, 12月和", "2021-01, 2021-01 付3元, 付3元",
			"2021-01, 付12021-01元, 付1202101元", "2021-01, 付2021-012元, 付2021012元", "2021, 付12021年, 付12021年",
			"2021-Q1, 第一季度付3元, 付3元" })
	void leavesOtherNumbers(String period, String text, String own) {
		assertThat(OwnWords.of(new Content("", text, List.of(), List.of(), false), Period.known(period)))
			.isEqualTo(own);
	}

}
