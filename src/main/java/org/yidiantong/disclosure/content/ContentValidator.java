package org.yidiantong.disclosure.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yidiantong.kernel.ValidationError;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Validates the content of a disclosure before it is stored. Lengths are counted in
 * Unicode code points.
 */
@Component
public class ContentValidator {

	static final int MOST_PARAGRAPHS = 200;

	static final int MOST_COLUMNS = 12;

	static final int MOST_ROWS = 200;

	static final int LONGEST_CELL = 500;

	private static final int MOST_CELLS_NAMED = 5;

	/** Text that a spreadsheet program would execute as a formula. */
	private static final Pattern FORMULA = Pattern
		.compile("(?s)[=＝@＠].*|[+＋\\-－](?![+\\-－—]*$)(?![0-9０-９.,，%％\\s元万亩户人次]*$).*");

	private static final Pattern NUMBER = Pattern.compile("[\\p{IsDigit}.．,，%％\\s/／年月日－-]+");

	private final ContentMasking masking;

	ContentValidator(ContentMasking masking) {
		this.masking = masking;
	}

	/** Adds every validation error of some content to a list. */
	public void check(Content content, TotalsOnlyRule rule, List<ValidationError> errors) {
		boolean table = !content.headings().isEmpty();
		boolean hasContent = table || !content.text().isEmpty();
		if (content.nothingHappened() == hasContent) {
			errors
				.add(ValidationError.of("text", hasContent ? "disclosure.content.both" : "disclosure.content.missing"));
		}
		if (content.paragraphs().size() > MOST_PARAGRAPHS) {
			errors.add(ValidationError.of("text", "disclosure.text.paragraphs", content.paragraphs().size(),
					MOST_PARAGRAPHS));
		}
		if (table) {
			size(content, errors);
			headings(content.headings(), errors);
			cells(content, errors);
		}
		if (table && this.masking.isOfPeople(content)) {
			if (rule.ofBenefits()) {
				this.masking.benefits(content).ifPresent((list) -> list.check(this.masking, errors));
			}
			rule.breach(content)
				.ifPresent((told) -> errors.add(ValidationError.of("table", "disclosure.totals-only",
						new DefaultMessageSourceResolvable("disclosure.class." + told.name()))));
		}
	}

	/** Whether a spreadsheet program would execute a text as a formula. */
	public static boolean isFormula(String text) {
		return FORMULA.matcher(text).matches();
	}

	private static void size(Content content, List<ValidationError> errors) {
		if (content.headings().size() > MOST_COLUMNS) {
			errors
				.add(ValidationError.of("table", "disclosure.table.columns", content.headings().size(), MOST_COLUMNS));
		}
		if (content.rows().isEmpty()) {
			errors.add(ValidationError.of("table", "disclosure.table.rows.none"));
		}
		if (content.rows().size() > MOST_ROWS) {
			errors.add(ValidationError.of("table", "disclosure.table.rows", content.rows().size(), MOST_ROWS));
		}
	}

	/**
	 * The first row must hold headings, because they determine how columns are masked.
	 */
	private void headings(List<String> headings, List<ValidationError> errors) {
		for (int column = 0; column < headings.size(); column++) {
			String heading = headings.get(column);
			if (heading.isEmpty()) {
				errors.add(ValidationError.of("table", "disclosure.table.heading.missing", column + 1));
			}
			else if (NUMBER.matcher(heading).matches() || this.masking.isPersonal(heading)) {
				errors.add(ValidationError.of("table", "disclosure.table.heading.none", column + 1));
			}
		}
	}

	private static void cells(Content content, List<ValidationError> errors) {
		List<ValidationError> found = new ArrayList<>();
		List<List<String>> lines = new ArrayList<>(List.of(content.headings()));
		lines.addAll(content.rows());
		for (int line = 0; line < lines.size(); line++) {
			for (int column = 0; column < lines.get(line).size(); column++) {
				cell(lines.get(line).get(column), line + 1, column + 1, found);
			}
		}
		errors.addAll(found.subList(0, Math.min(found.size(), MOST_CELLS_NAMED)));
	}

	private static void cell(String cell, int line, int column, List<ValidationError> found) {
		if (cell.codePoints().count() > LONGEST_CELL) {
			found.add(ValidationError.of("table", "disclosure.table.cell.long", line, column, LONGEST_CELL));
		}
		if (isFormula(cell)) {
			found.add(ValidationError.of("table", "disclosure.table.cell.formula", line, column));
		}
	}

}
