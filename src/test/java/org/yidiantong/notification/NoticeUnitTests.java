package org.yidiantong.notification;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a message cannot hold.
 */
class NoticeUnitTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "王秀英", "路灯坏了", "13800005678", "Tel13800005678", "341503196001011234", "a b", "<b>",
			"=1+1", "138-0000-5678 " })
	void takesNoTextOfAPerson(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Argument.code(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "341503-2021-00012", "TS〔2021〕12号", "HU-D01", "341503100-V04", "B01" })
	void takesCodesAndCaseNumbers(String code) {
		Argument argument = Argument.code(code);
		assertThat(Argument.read(argument.kept())).isEqualTo(argument);
	}

	@Test
	void keepsDatesNumbersAndWords() {
		assertThat(Argument.read(Argument.date(LocalDate.of(2021, 12, 15)).kept()))
			.isEqualTo(Argument.date(LocalDate.of(2021, 12, 15)));
		assertThat(Argument.read(Argument.words("complaints.nature.REPORT").kept()).kind())
			.isEqualTo(Argument.Kind.WORDS);
		assertThat(Argument.number(3).value()).isEqualTo("3");
	}

	@Test
	void leadsToAPartOfAList() {
		assertThat(Notice.of("a.b", "case/1", 1, "/disclosure-tasks?month=2021-10").link())
			.isEqualTo("/disclosure-tasks?month=2021-10");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "//evil.example/x", "cases", "/cases?x=1&y=2", "/cases?x=//evil", "/../logout",
			"/cases/", "https://x.example" })
	void leadsOnlyBelowTheStaffPages(String link) {
		assertThatIllegalArgumentException().isThrownBy(() -> Notice.of("a.b", "case/1", 1, link));
	}

}
