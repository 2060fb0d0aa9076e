package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a disclosure may contain before it is stored.
 */
class ContentValidatorUnitTests {

	private final ContentValidator validator = ContentValidation.validator();

	@Test
	void acceptsTextTableOrStatement() {
		assertThat(errors(new Content("题", "修好", List.of(), List.of(), false))).isEmpty();
		assertThat(errors(table(List.of("地点", "金额"), List.of(List.of("村口", "380"))))).isEmpty();
		assertThat(errors(new Content("题", "", List.of(), List.of(), true))).isEmpty();
	}

	@Test
	void wantsContentOrTheStatementThatNothingHappened() {
		assertThat(errors(new Content("题", "", List.of(), List.of(), false)))
			.containsExactly("text disclosure.content.missing");
		assertThat(errors(new Content("题", "修好", List.of(), List.of(), true)))
			.containsExactly("text disclosure.content.both");
		assertThat(errors(new Content("题", "", List.of("地点"), List.of(List.of("村口")), true)))
			.containsExactly("text disclosure.content.both");
	}

	@Test
	void takesTwoHundredParagraphs() {
		assertThat(errors(paragraphs(ContentValidator.MOST_PARAGRAPHS))).isEmpty();
		assertThat(errors(paragraphs(ContentValidator.MOST_PARAGRAPHS + 1)))
			.containsExactly("text disclosure.text.paragraphs");
	}

	@Test
	void takesTwelveColumnsAndTwoHundredRows() {
		assertThat(errors(table(Collections.nCopies(12, "地点"), rows(200)))).isEmpty();
		assertThat(errors(table(Collections.nCopies(13, "地点"), rows(201))))
			.containsExactly("table disclosure.table.columns", "table disclosure.table.rows");
		assertThat(errors(table(List.of("地点"), List.of()))).containsExactly("table disclosure.table.rows.none");
	}

	@Test
	void wantsHeadingsInTheFirstRow() {
		assertThat(errors(table(List.of("地点", ""), rows(1))))
			.containsExactly("table disclosure.table.heading.missing [2]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "380", "2021年10月", "１２％", "１２．５％", "２０２１／１０", "13812345678" })
	void refusesValuesAsHeadings(String heading) {
		assertThat(errors(table(List.of("地点", heading), rows(1))))
			.containsExactly("table disclosure.table.heading.none [2]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "＝1", "@SUM(A1)", "+A1", "-A1", "－A1" })
	void refusesFormulas(String cell) {
		assertThat(errors(table(List.of("地点"), List.of(List.of("村口"), List.of(cell)))))
			.containsExactly("table disclosure.table.cell.formula [3, 1]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-3,850.00", "+12%", "-380元", "—", "--", "3=3" })
	void takesSignedNumbersAndDashes(String cell) {
		assertThat(errors(table(List.of("地点"), List.of(List.of(cell))))).isEmpty();
	}

	@Test
	void takesFiveHundredCharactersInACell() {
		assertThat(errors(table(List.of("地点"), List.of(List.of("😀".repeat(500)))))).isEmpty();
		assertThat(errors(table(List.of("地点"), List.of(List.of("村口"), List.of("灯".repeat(501))))))
			.containsExactly("table disclosure.table.cell.long [3, 1, 500]");
	}

	@Test
	void namesTheFirstFiveCells() {
		assertThat(errors(table(List.of("地点"), Collections.nCopies(6, List.of("=1"))))).hasSize(5);
	}

	@Test
	void refusesListsOfPeopleThatTellTooMuch() {
		assertThat(errors(table(List.of("姓名", "残疾等级"), List.of(List.of("张三", "二级")))))
			.containsExactly("table disclosure.totals-only");
		assertThat(errors(table(List.of("等级", "残疾人数"), List.of(List.of("二级", "3"))))).isEmpty();
	}

	private static Content paragraphs(int count) {
		return new Content("题", "修好\n\n".repeat(count), List.of(), List.of(), false);
	}

	private static List<List<String>> rows(int count) {
		return Collections.nCopies(count, List.of("村口"));
	}

	private static Content table(List<String> headings, List<List<String>> rows) {
		return new Content("题", "", headings, rows, false);
	}

	/** Path and code of each error; in a cell, also the row and column. */
	private List<String> errors(Content content) {
		List<ValidationError> found = new ArrayList<>();
		this.validator.check(content, new TotalsOnlyRule("", "", false), found);
		return found.stream().map(ContentValidatorUnitTests::text).toList();
	}

	private static String text(ValidationError error) {
		String code = error.message().getCodes()[0].replace("mistake.", "");
		boolean placed = code.contains(".cell.") || code.contains(".heading.");
		return error.path() + " " + code + (placed ? " " + List.of(error.message().getArguments()) : "");
	}

}
