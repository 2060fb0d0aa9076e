package org.yidiantong.reporting.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.TodaysFigures;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Builds the six headline figures. Takes every value from {@link Kpi} and computes only
 * the differences.
 */
@Component
class Headlines {

	private static final String GOOD = "good";

	private static final String BAD = "bad";

	private static final String LAST_MONTH = "reporting.overview.since.month";

	private static final String LAST_YEAR = "reporting.overview.since.year";

	private final FigureFormatter formatter;

	private final MessageSource messages;

	Headlines(FigureFormatter formatter, MessageSource messages) {
		this.formatter = formatter;
		this.messages = messages;
	}

	List<Headline> of(TodaysFigures today) {
		return List.of(rate(today, Kpi.CLOSURE_RATE, Kpi.COMPLAINTS, Kpi.CLOSED),
				rate(today, Kpi.ON_TIME_RATE, Kpi.COMPLAINTS, Kpi.CLOSED_ON_TIME),
				rate(today, Kpi.SATISFACTION_RATE, Kpi.RATED, Kpi.SATISFIED), open(today), cards(today),
				rate(today, Kpi.DISCLOSURE_TIMELINESS, Kpi.DISCLOSURES_DUE, Kpi.DISCLOSURES_ON_TIME));
	}

	/**
	 * A rate with the counts that it is made of.
	 * @param data is 0 on a day without data for it
	 */
	private Headline rate(TodaysFigures today, Kpi kpi, Kpi data, Kpi above) {
		String path = kpi.isOfComplaints() ? "/figures/" + kpi.code() : "/tasks";
		String value = this.formatter.value(kpi, today.figures().get(kpi.code()));
		return new Headline(this.formatter.name(kpi), List.of(new Headline.Value("", value, path, "")),
				this.formatter.formula(kpi) + word("reporting.overview.counts", made(today, kpi, data, above)),
				List.of(change(LAST_MONTH, "", kpi, data, today.figures(), today.lastMonth().figures(), 1),
						change(LAST_YEAR, "", kpi, data, today.figures(), today.lastYear().figures(), 1)));
	}

	private String made(TodaysFigures today, Kpi kpi, Kpi data, Kpi above) {
		String below = switch (kpi) {
			case ON_TIME_RATE -> "(" + count(today, Kpi.CLOSED) + " + " + count(today, Kpi.OVERDUE) + ")";
			default -> count(today, data);
		};
		return count(today, above) + " ÷ " + below;
	}

	private Headline open(TodaysFigures today) {
		Map<String, @Nullable BigDecimal> month = today.lastMonth().figures();
		Map<String, @Nullable BigDecimal> year = today.lastYear().figures();
		List<Headline.Change> changes = List.of(
				change(LAST_MONTH, label(Kpi.OPEN), Kpi.OPEN, Kpi.COMPLAINTS, today.figures(), month, 0),
				change(LAST_MONTH, label(Kpi.OVERDUE), Kpi.OVERDUE, Kpi.COMPLAINTS, today.figures(), month, -1),
				change(LAST_YEAR, label(Kpi.OVERDUE), Kpi.OVERDUE, Kpi.COMPLAINTS, today.figures(), year, -1));
		boolean late = number(today.figures(), Kpi.OVERDUE).signum() > 0;
		return new Headline(word("reporting.overview.open"), List.of(
				new Headline.Value(label(Kpi.OPEN), count(today, Kpi.OPEN), "/figures/open", ""),
				new Headline.Value(label(Kpi.OVERDUE), count(today, Kpi.OVERDUE), "/figures/overdue", late ? BAD : "")),
				this.formatter.formula(Kpi.OVERDUE), changes);
	}

	private Headline cards(TodaysFigures today) {
		List<Headline.Value> values = new ArrayList<>();
		List<Headline.Change> changes = new ArrayList<>();
		for (Kpi kpi : List.of(Kpi.RED_CARDS, Kpi.YELLOW_CARDS, Kpi.BLUE_CARDS)) {
			values.add(new Headline.Value(label(kpi), this.formatter.value(kpi, number(today.month(), kpi)), "/cards",
					kpi.code()));
		}
		changes.add(change(LAST_MONTH, label(Kpi.RED_CARDS), Kpi.RED_CARDS, Kpi.COMPLAINTS, today.month(),
				today.lastMonth().month(), today.lastMonth().figures(), -1));
		changes.add(change(LAST_YEAR, label(Kpi.RED_CARDS), Kpi.RED_CARDS, Kpi.COMPLAINTS, today.month(),
				today.lastYear().month(), today.lastYear().figures(), -1));
		return new Headline(word("reporting.overview.cards"), values, word("reporting.overview.cards.basis"), changes);
	}

	private Headline.Change change(String since, String label, Kpi kpi, Kpi data, Map<String, @Nullable BigDecimal> now,
			Map<String, @Nullable BigDecimal> before, int better) {
		return change(since, label, kpi, data, now, before, before, better);
	}

	/**
	 * @param known the figures that tell whether there were data
	 * @param better 1 where more is better, -1 where less is, 0 where neither is
	 */
	private Headline.Change change(String since, String label, Kpi kpi, Kpi data, Map<String, @Nullable BigDecimal> now,
			Map<String, @Nullable BigDecimal> before, Map<String, @Nullable BigDecimal> known, int better) {
		BigDecimal own = now.get(kpi.code());
		BigDecimal other = before.get(kpi.code());
		if (own == null || other == null || number(known, data).signum() == 0) {
			return new Headline.Change(since, label, word("reporting.overview.no-data"), "");
		}
		BigDecimal difference = own.subtract(other);
		String tone = switch (difference.signum() * better) {
			case 1 -> GOOD;
			case -1 -> BAD;
			default -> "";
		};
		return new Headline.Change(since, label, difference(kpi, difference), tone);
	}

	private String difference(Kpi kpi, BigDecimal difference) {
		if (difference.signum() == 0) {
			return word("reporting.overview.same");
		}
		String arrow = (difference.signum() > 0) ? "▲ +" : "▼ −";
		return arrow + difference.abs().toPlainString()
				+ ((kpi.unit() == Kpi.Unit.PERCENT) ? word("reporting.overview.points") : "");
	}

	private String count(TodaysFigures today, Kpi kpi) {
		return this.formatter.value(kpi, number(today.figures(), kpi));
	}

	private static BigDecimal number(Map<String, @Nullable BigDecimal> figures, Kpi kpi) {
		return Objects.requireNonNullElse(figures.get(kpi.code()), BigDecimal.ZERO);
	}

	private String label(Kpi kpi) {
		return word("reporting.overview.label." + kpi.code());
	}

	private String word(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(key, arguments, locale);
	}

}
