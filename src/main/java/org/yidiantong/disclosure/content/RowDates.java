package org.yidiantong.disclosure.content;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yidiantong.kernel.ChineseNumerals;
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
	private static final String DATE = "(?:((?:20)?[0-9]{2})(?:年|[-/.]))?([0-9]{1,2})(月|[-/.])([0-9]{1,2})[日号]?";

	private static final String WEEKDAY = "(?:[(]?(?:周|星期|礼拜)[一二三四五六日天][)]?)?";

	private static final String TIME = "(?:(?:[T上下]?午?[0-9]{1,2}[:时点].*)|上午|下午|晚上?|左右|前后)?";

	private static final Pattern CELL = Pattern
		.compile(DATE + "(?:[至到、~-](?:" + DATE + "|([0-9]{1,2})[日号]))?" + WEEKDAY + TIME);

	private static final Pattern MONTH = Pattern.compile("(20[0-9]{2})(年|-)([0-9]{1,2})(?:(?<=年[0-9]{1,2})月份?)?");

	private static final Pattern DIGITS = Pattern.compile("(20[0-9]{2})([0-9]{2})([0-9]{2})");

	private static final Pattern DAY = Pattern.compile("([0-9]{1,2})[日号]");

	/** Columns in which 20211220 and 20日 are days. */
	private static final Pattern OF_DAYS = Pattern.compile("日|时间|期");

	private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");

	private static final Pattern PLANNED = Pattern
		.compile("计划|预计|拟|到期|截[止至]|期限|届满|有效|终止|结束|租期|合同|约定|下[次期]|竣工|完工|应[缴付还]|公示期");

	/** Adds an error for each row that is dated after today. */
	public void check(Content content, LocalDate today, List<ValidationError> errors) {
		int named = 0;
		for (int row = 0; row < content.rows().size() && named < MOST_NAMED; row++) {
			for (int column = 0; column < content.headings().size(); column++) {
				String heading = content.headings().get(column);
				Optional<LocalDate> day = PLANNED.matcher(heading).find() ? Optional.empty()
						: date(content.rows().get(row).get(column), OF_DAYS.matcher(heading).find());
				if (day.filter((one) -> one.isAfter(today)).isPresent()) {
					errors.add(ValidationError.of("table", "disclosure.table.ahead", row + 2, column + 1,
							day.get().toString()));
					named++;
				}
			}
		}
	}

	/** The last date of a cell; empty when it is none. */
	private Optional<LocalDate> date(String cell, boolean ofDays) {
		String plain = DASHES.matcher(Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", ""))
			.replaceAll("-");
		String written = ChineseNumerals.datesInDigits(plain);
		Matcher parts = CELL.matcher(written);
		if (parts.matches()) {
			return last(parts);
		}
		Matcher month = MONTH.matcher(written);
		if (month.matches() && (ofDays || month.group(2).equals("年"))) {
			return day(Integer.parseInt(month.group(1)), month.group(3), "1");
		}
		Matcher digits = DIGITS.matcher(written);
		if (ofDays && digits.matches()) {
			return day(Integer.parseInt(digits.group(1)), digits.group(2), digits.group(3));
		}
		Matcher alone = DAY.matcher(written);
		boolean oneMonth = YearMonth.from(this.from).equals(YearMonth.from(this.to));
		return (ofDays && oneMonth && alone.matches())
				? day(this.to.getYear(), String.valueOf(this.to.getMonthValue()), alone.group(1)) : Optional.empty();
	}

	private Optional<LocalDate> last(Matcher parts) {
		boolean two = parts.group(6) != null;
		String year = (two && parts.group(5) != null) ? parts.group(5) : parts.group(1);
		String sign = parts.group(two ? 7 : 3);
		String month = parts.group(two ? 6 : 2);
		String day = two ? parts.group(8) : (parts.group(9) != null) ? parts.group(9) : parts.group(4);
		if (year == null) {
			return !sign.equals("月") ? Optional.empty() : day(this.to.getYear(), month, day)
				.filter((one) -> !one.isBefore(this.from) && !one.isAfter(this.to));
		}
		int named = Integer.parseInt(year);
		boolean near = named >= this.from.getYear() % 100 - 1 && named <= this.to.getYear() % 100 + 1;
		return (named > 99) ? day(named, month, day) : near ? day(2000 + named, month, day) : Optional.empty();
	}

	private static Optional<LocalDate> day(int year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

}
