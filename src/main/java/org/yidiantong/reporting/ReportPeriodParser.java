package org.yidiantong.reporting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.figures.ReportPeriod;

/**
 * Parses the requested period and collects every validation error.
 */
final class ReportPeriodParser {

	/** No complaint can be older. */
	static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	static final int MOST_YEARS = 3;

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern PERIOD = Pattern
		.compile("(?<year>[0-9]{4})(?:-(?:(?<month>[0-9]{2})|Q(?<quarter>[1-4])))?");

	private final LocalDate today;

	private final List<ValidationError> mistakes = new ArrayList<>();

	private ReportPeriodParser(LocalDate today) {
		this.today = today;
	}

	/**
	 * The requested period.
	 * @throws InvalidRequest with every validation error
	 */
	static ReportPeriod read(RequestReport asked, LocalDate today) {
		ReportPeriodParser reading = new ReportPeriodParser(today);
		reading.report(asked.report());
		Optional<ReportPeriod> period = reading.period(asked);
		if (!reading.mistakes.isEmpty() || period.isEmpty()) {
			throw new InvalidRequest(reading.mistakes);
		}
		return period.get();
	}

	private void report(@Nullable String report) {
		if (report != null && !report.equals(ReportPeriod.PERFORMANCE)) {
			wrong("report", "reporting.report", shown(report), ReportPeriod.PERFORMANCE);
		}
	}

	private Optional<ReportPeriod> period(RequestReport asked) {
		boolean days = isGiven(asked.from()) || isGiven(asked.to());
		if (isGiven(asked.period())) {
			if (days) {
				wrong("period", "reporting.period.both");
			}
			return named(String.valueOf(asked.period()).strip());
		}
		if (!days) {
			wrong("period", "reporting.period.missing");
			return Optional.empty();
		}
		Optional<LocalDate> from = day("from", asked.from());
		Optional<LocalDate> to = day("to", asked.to());
		return from.flatMap((first) -> to.flatMap((last) -> between(first, last)));
	}

	private Optional<ReportPeriod> between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			wrong("to", "reporting.reversed", from, to);
		}
		else if (!to.isBefore(from.plusYears(MOST_YEARS))) {
			wrong("to", "reporting.too-long", MOST_YEARS);
		}
		return this.mistakes.isEmpty() ? Optional.of(new ReportPeriod(from, to)) : Optional.empty();
	}

	private Optional<LocalDate> day(String at, @Nullable String text) {
		if (!isGiven(text)) {
			wrong(at, "reporting.day.missing");
			return Optional.empty();
		}
		try {
			String day = String.valueOf(text).strip();
			return DAY.matcher(day).matches() ? inRange(at, LocalDate.parse(day)) : unreadable(at, day);
		}
		catch (DateTimeException noSuchDay) {
			return unreadable(at, String.valueOf(text));
		}
	}

	private Optional<LocalDate> inRange(String at, LocalDate day) {
		if (day.isAfter(this.today)) {
			wrong(at, "reporting.future", this.today);
		}
		else if (day.isBefore(EARLIEST)) {
			wrong(at, "reporting.too-early", EARLIEST);
		}
		return Optional.of(day);
	}

	private Optional<LocalDate> unreadable(String at, String text) {
		wrong(at, "reporting.day", shown(text));
		return Optional.empty();
	}

	private Optional<ReportPeriod> named(String text) {
		Matcher matcher = PERIOD.matcher(text);
		try {
			if (matcher.matches()) {
				return started(span(matcher));
			}
		}
		catch (DateTimeException noSuchMonth) {
			// reported below
		}
		wrong("period", "reporting.period.form", shown(text));
		return Optional.empty();
	}

	private Optional<ReportPeriod> started(ReportPeriod span) {
		if (span.from().isAfter(this.today)) {
			wrong("period", "reporting.future", this.today);
			return Optional.empty();
		}
		if (span.from().isBefore(EARLIEST)) {
			wrong("period", "reporting.too-early", EARLIEST);
		}
		return Optional.of(span.to().isAfter(this.today) ? new ReportPeriod(span.from(), this.today) : span);
	}

	private static ReportPeriod span(Matcher matcher) {
		int year = Integer.parseInt(matcher.group("year"));
		if (matcher.group("month") != null) {
			return ReportPeriod.of(YearMonth.of(year, Integer.parseInt(matcher.group("month"))));
		}
		if (matcher.group("quarter") != null) {
			int last = 3 * Integer.parseInt(matcher.group("quarter"));
			return new ReportPeriod(LocalDate.of(year, last - 2, 1), YearMonth.of(year, last).atEndOfMonth());
		}
		return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	private void wrong(String at, String code, Object... arguments) {
		Object[] shown = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			shown[i] = String.valueOf(arguments[i]);
		}
		this.mistakes.add(ValidationError.of(at, code, shown));
	}

	private static boolean isGiven(@Nullable String text) {
		return !PlainText.isBlank(text);
	}

	private static String shown(String text) {
		return PlainText.start(text, 40);
	}

}
