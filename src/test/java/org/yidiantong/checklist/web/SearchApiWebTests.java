package org.yidiantong.checklist.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Items and places of a published district as a program finds them.
 */
@WholeApplication
class SearchApiWebTests {

	private static final String LIST = "/api/v1/{district}/checklist";

	private final MockMvcTester web;

	SearchApiWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@ParameterizedTest
	@CsvSource({ "低保, B16", "db, B16", "ＤＢ, B16", "臨時救助, B18", "b16, B16", "盖房, B27", "生孩子, B24", "shz, B24", "看病, B29",
			"宅基地 审批, B27", "路灯, L01" })
	void findsItemsByWordsLifeEventsAndInitials(String words, String code) {
		assertThat(found("341503", words)).contains(code);
	}

	@Test
	void findsPlacesOfTheDistrictOnly() {
		assertThat(found("341503", "黄莲村")).containsExactly("341503100-V04");
		assertThat(found("341503", "hlc")).contains("341503100-V04");
		assertThat(found("341502", "黄莲村")).doesNotContain("341503100-V04");
		assertThat(found("341502", "助学金")).contains("L01");
	}

	@Test
	void putsNamesBeforeTexts() {
		assertThat(found("341503", "临时救助").get(0)).isEqualTo("B18");
	}

	@Test
	void saysWhereSomethingBelongsInstead() {
		List<String> excerpts = read(search("341503", "发展党员", 100), "$.items[?(@.elsewhere == true)].excerpt");
		assertThat(excerpts).anyMatch((line) -> line.contains("发展党员") && line.contains("→ B02"));
	}

	@Test
	void findsWhatIsSimilarWhenNothingHasAllWords() {
		MvcTestResult answer = search("341503", "低保申请要交什么材料呀", 100);
		assertThat(answer).bodyJson().extractingPath("$.similar").isEqualTo(true);
		assertThat(codes(answer)).contains("B16");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%", "_", "'", "\\", "😀", "𠮷𠮷", "x'); DROP TABLE checklist_item; --" })
	void findsNothingForSignsWithAMeaningElsewhere(String words) {
		assertThat(found("341503", words)).isEmpty();
	}

	@Test
	void findsByOneCharacterAndByAVeryLongText() {
		assertThat(found("341503", "房")).contains("B22", "B27");
		assertThat(search("341503", "低保".repeat(150), 100)).hasStatusOk();
	}

	@Test
	void answersInParts() {
		List<String> all = found("341503", "村");
		List<String> inParts = new ArrayList<>();
		String after = null;
		do {
			MvcTestResult part = this.web.get()
				.uri(LIST + "/search?q={q}&limit=150" + ((after == null) ? "" : "&after=" + after), "341503", "村")
				.exchange();
			inParts.addAll(codes(part));
			after = JsonPath.read(text(part), "$.next");
		}
		while (after != null);
		assertThat(inParts).hasSizeGreaterThan(200).startsWith(all.toArray(String[]::new));
	}

	@Test
	void searchesItemsOfTheListAndOfAVersion() {
		MvcTestResult answer = this.web.get().uri(LIST + "?q={q}", "341503", "医疗").exchange();
		assertThat(codes(answer)).contains("B29").doesNotContain("B01");
		assertThat(codes(this.web.get().uri(LIST + "?version=2021.1&q={q}&category=C5", "341503", "低保").exchange()))
			.doesNotContain("B16");
	}

	private List<String> found(String district, String words) {
		return codes(search(district, words, 300));
	}

	private MvcTestResult search(String district, String words, int limit) {
		return this.web.get().uri(LIST + "/search?q={q}&limit={limit}", district, words, limit).exchange();
	}

	private static List<String> codes(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return read(answer, "$.items[*].code");
	}

	private static <T> T read(MvcTestResult answer, String path) {
		return JsonPath.read(text(answer), path);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
