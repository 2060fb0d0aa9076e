package org.yidiantong.disclosure.content;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yidiantong.kernel.ValidationError;

/**
 * Finds rows of a table that are dated in the future: what has not happened cannot be
 * disclosed. Only cells that are a date or two dates are read. Columns of planned or last
 * days, such as 到期日, may be in the future.
 *
 * @param from first day of the period that is disclosed
 * @param to its last day; a date without a year belongs to the period or is not read
 */
public record RowDates(LocalDate from, LocalDate to) {

	private static final int MOST_NAMED = 5;

	/** A month and a day without a year need their signs, because 12.20 is an amount. */
	private static final String DATE = "(?:(20[0-9]{2})(?:年|[-/.]))?([0-9]{1,2})(月|[-/.])([0-9]{1,2})[日号]?";

	private static final Pattern CELL = Pattern
		.compile("(?:" + DATE + "(?:至|到|[-—–~]))?" + DATE + "(?:[T上下]?午?[0-9]{1,2}[:时点].*)?");

	private static final Pattern PLANNED = Pattern
		.compile("计划|预计|拟|到期|截[止至]|期限|届满|有效|终止|结束|租期|合同|约定|下[次期]|竣工|完工|应[缴付还]|公示期");

	/** Adds an error for each row that is dated after today. */
	public void check(Content content, LocalDate today, List<ValidationError> errors) {
		int named = 0;
		for (int row = 0; row < content.rows().size() && named < MOST_NAMED; row++) {
			for (int column = 0; column < content.headings().size(); column++) {
				Optional<LocalDate> day = PLANNED.matcher(content.headings().get(column)).find() ? Optional.empty()
						: date(content.rows().get(row).get(column));
				if (day.filter((one) -> one.isAfter(today)).isPresent()) {
					errors.add(ValidationError.of("table", "disclosure.table.ahead", row + 2, column + 1,
							day.get().toString()));
					named++;
				}
			}
		}
	}

	/** The last date of a cell; empty when it is none. */
	private Optional<LocalDate> date(String cell) {
		Matcher parts = CELL.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", ""));
		if (!parts.matches() || (parts.group(5) == null && !parts.group(7).equals("月"))) {
			return Optional.empty();
		}
		try {
			int month = Integer.parseInt(parts.group(6));
			int day = Integer.parseInt(parts.group(8));
			return (parts.group(5) != null) ? Optional.of(LocalDate.of(Integer.parseInt(parts.group(5)), month, day))
					: Optional.of(LocalDate.of(this.to.getYear(), month, day))
						.filter((one) -> !one.isBefore(this.from) && !one.isAfter(this.to));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

}
