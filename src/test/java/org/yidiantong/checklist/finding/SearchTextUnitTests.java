package org.yidiantong.checklist.finding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What counts as the same text, and what is marked.
 */
class SearchTextUnitTests {

	@ParameterizedTest
	@CsvSource({ "ＱＲ码, qr码", "Ｂ１６, b16", "最低生活保障（低保）, 最低生活保障 低保", "農村低保補貼, 农村低保补贴", "叁孩, 3孩", "一卡通, 1卡通", "〇, 0",
			"五十元, 5十元", "A%_'B, a b", "𠮷野家😀！, 𠮷野家" })
	void foldsWhatIsWrittenInAnotherWay(String typed, String usual) {
		assertThat(SearchText.of(typed)).isEqualTo(usual);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "%", "'", "😀", "\u200B", "（）" })
	void looksForNothingWithoutALetter(String typed) {
		assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
	}

	@Test
	void splitsByCodePoints() {
		assertThat(SearchText.pairs("𠮷野家")).containsExactly("𠮷野", "野家");
		assertThat(SearchText.pairs("房")).containsExactly("房");
		assertThat(SearchQuery.of("低保 申请表").grams()).containsExactly("低保", "申请", "请表");
	}

	@Test
	void cutsALongQueryBetweenCharacters() {
		SearchQuery query = SearchQuery.of("𠮷".repeat(250));
		assertThat(query.words()).containsExactly("𠮷".repeat(200));
	}

	@Test
	void readsInitialsAndCharactersWithTwoReadings() {
		assertThat(Initials.of("低保")).containsExactly("db");
		assertThat(Initials.of("长寿村")).containsExactlyInAnyOrder("csc", "zsc");
		assertThat(Initials.of("B16")).isEmpty();
	}

	@Test
	void marksWordsAndInitials() {
		assertThat(marked("最低生活保障（低保）申请", "低保")).containsExactly("低保");
		assertThat(marked("最低生活保障（低保）申请", "ｄｂ")).containsExactly("低保");
		assertThat(marked("農村危房改造", "农村 改造")).containsExactly("農村", "改造");
		assertThat(marked("𠮷野家", "野")).containsExactly("野");
		assertThat(marked("<b>", "低保")).isEmpty();
	}

	private static List<String> marked(String text, String query) {
		List<MarkedText.Part> parts = MarkedText.of(text, SearchQuery.of(query));
		assertThat(String.join("", parts.stream().map(MarkedText.Part::text).toList())).isEqualTo(text);
		return parts.stream().filter(MarkedText.Part::marked).map(MarkedText.Part::text).toList();
	}

}
