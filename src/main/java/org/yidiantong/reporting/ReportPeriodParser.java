package org.yidiantong.reporting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ChineseNumerals;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.reporting.definition.ReportDefinition;
import org.yidiantong.reporting.definition.ReportDefinitions;
import org.yidiantong.reporting.figures.ReportPeriod;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Parses the requested period and collects every validation error.
 */
final class ReportPeriodParser {

	/** No complaint can be older. */
	static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	static final int MOST_YEARS = 3;

	private static final Pattern DAY = Pattern
		.compile("(?<year>[0-9]{4})(?:-|/|\\.|年)(?<month>[0-9]{1,2})(?:-|/|\\.|月)(?<day>[0-9]{1,2})日?");

	private static final Pattern PERIOD = Pattern.compile(
			"(?<year>[0-9]{4})年?(?:[-/.]?(?:(?<month>[0-9]{2}|[0-9]{1,2}(?=月))(?:月份?)?|[Qq](?<quarter>[1-4])|[Hh](?<half>[12])"
					+ "|第?(?<named>[1-4一二三四])季度?|(?<semester>[上下])半年)|全年|(?<=年)度)?");

	private final LocalDate today;

	private final List<ValidationError> errors = new ArrayList<>();

	private ReportPeriodParser(LocalDate today) {
		this.today = today;
	}

	/**
	 * The requested period.
	 * @throws InvalidRequest with every validation error
	 */
	static ReportPeriod read(RequestReport asked, LocalDate today, ReportDefinitions definitions) {
		ReportPeriodParser reading = new ReportPeriodParser(today);
		Optional<ReportDefinition> report = reading.report(asked.report(), definitions);
		Optional<ReportPeriod> period = reading.period(asked);
		report.ifPresent((one) -> period.ifPresent((span) -> reading.kind(one, span)));
		if (!reading.errors.isEmpty() || period.isEmpty()) {
			throw new InvalidRequest(reading.errors);
		}
		return period.get();
	}

	private Optional<ReportDefinition> report(@Nullable String report, ReportDefinitions definitions) {
		Optional<ReportDefinition> found = definitions.find(report);
		if (found.isEmpty()) {
			wrong("report", "reporting.report", shortened(String.valueOf(report)),
					definitions.all().stream().map(ReportDefinition::name).collect(Collectors.joining(", ")));
		}
		return found;
	}

	/** A report can be limited to calendar months, quarters and the like. */
	private void kind(ReportDefinition report, ReportPeriod period) {
		if (this.errors.isEmpty() && !report.isFor(period, this.today)) {
			MessageSourceResolvable kinds = report.periodCodes()
				.stream()
				.map((code) -> resolvable("reporting.period-kind." + code))
				.reduce((one, other) -> resolvable("reporting.period-kind.or", one, other))
				.orElseThrow();
			this.errors.add(ValidationError.of("period", "reporting.period.kind", kinds));
		}
	}

	private static MessageSourceResolvable resolvable(String code, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { code }, arguments);
	}

	private Optional<ReportPeriod> period(RequestReport asked) {
		boolean days = isGiven(asked.from()) || isGiven(asked.to());
		if (isGiven(asked.period())) {
			if (days) {
				wrong("period", "reporting.period.both");
			}
			return named(plain(asked.period()));
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
		return this.errors.isEmpty() ? Optional.of(new ReportPeriod(from, to)) : Optional.empty();
	}

	private Optional<LocalDate> day(String at, @Nullable String text) {
		if (!isGiven(text)) {
			wrong(at, "reporting.day.missing");
			return Optional.empty();
		}
		try {
			Matcher day = DAY.matcher(plain(text));
			return day.matches()
					? inRange(at, LocalDate.of(number(day, "year"), number(day, "month"), number(day, "day")))
					: unreadable(at, String.valueOf(text));
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
		wrong(at, "reporting.day", shortened(text));
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
		wrong("period", "reporting.period.form", shortened(text));
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
		int year = number(matcher, "year");
		if (matcher.group("month") != null) {
			return months(year, number(matcher, "month"), 1);
		}
		if (matcher.group("quarter") != null || matcher.group("named") != null) {
			String quarter = (matcher.group("quarter") != null) ? matcher.group("quarter") : matcher.group("named");
			return months(year, 3 * ("一1二2三3四4".indexOf(quarter) / 2) + 1, 3);
		}
		if (matcher.group("half") != null || matcher.group("semester") != null) {
			boolean second = "2".equals(matcher.group("half")) || "下".equals(matcher.group("semester"));
			return months(year, second ? 7 : 1, 6);
		}
		return months(year, 1, 12);
	}

	private static ReportPeriod months(int year, int first, int count) {
		YearMonth month = YearMonth.of(year, first);
		return new ReportPeriod(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
	}

	private static int number(Matcher matcher, String group) {
		return Integer.parseInt(matcher.group(group));
	}

	/** With full-width digits, signs and numerals as ASCII, and without blanks. */
	private static String plain(@Nullable String text) {
		return ChineseNumerals.datesInDigits(Normalizer.normalize(PlainText.line(text), Normalizer.Form.NFKC)
			.replace(" ", "")
			.replace("年元月", "年1月"));
	}

	private void wrong(String at, String code, Object... arguments) {
		Object[] shortened = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			shortened[i] = String.valueOf(arguments[i]);
		}
		this.errors.add(ValidationError.of(at, code, shortened));
	}

	private static boolean isGiven(@Nullable String text) {
		return !PlainText.isBlank(text);
	}

	private static String shortened(String text) {
		return PlainText.start(text, 40);
	}

}
