package org.yidiantong.reporting.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.appraisal.OtherFacts.SelfChecks;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;

/**
 * Makes the cards of a period from tables of figures and from findings and self-checks.
 * Townships answer for the units of their villages.
 */
final class CardWriter {

	private final OrganizationChart chart;

	private final OtherFacts.Found facts;

	private final Map<String, SelfChecks> checksOfTownships = new HashMap<>();

	CardWriter(OrganizationChart chart, OtherFacts.Found facts) {
		this.chart = chart;
		this.facts = facts;
		facts.checks()
			.forEach((unit, checks) -> township(unit).ifPresent(
					(township) -> this.checksOfTownships.merge(township.code().value(), checks, SelfChecks::plus)));
	}

	private Optional<Place> township(String unit) {
		return this.chart.unit(new UnitCode(unit))
			.map(Unit::place)
			.flatMap(this.chart::place)
			.flatMap((place) -> (place.township() == null) ? Optional.of(place) : this.chart.townshipOf(place));
	}

	/**
	 * The cards in the order of the tables.
	 * @param tables townships, departments and the disclosure tasks of townships
	 */
	List<AppraisalCard> cards(List<ReportTable> tables) {
		List<AppraisalCard> cards = new ArrayList<>();
		Map<String, TableRow> tasks = new HashMap<>();
		ReportTable disclosures = tables.get(2);
		disclosures.rows().forEach((row) -> tasks.put(row.key(), row));
		tables.get(0).rows().forEach((row) -> {
			Map<AppraisalMeasure, Share> shares = shares(tables.get(0), row,
					this.checksOfTownships.getOrDefault(row.key(), SelfChecks.NONE));
			TableRow due = tasks.get(row.key());
			shares.put(AppraisalMeasure.DISCLOSURE, (due == null) ? Share.of(0, 0)
					: Share.of(number(disclosures, due, "tasksOnTime"), number(disclosures, due, "tasksDue")));
			cards.add(card(AppraisalGroup.TOWNSHIPS, tables.get(0), row, shares,
					this.facts.findings().getOrDefault(row.key(), 0L)));
		});
		tables.get(1)
			.rows()
			.forEach((row) -> cards.add(card(AppraisalGroup.DEPARTMENTS, tables.get(1), row,
					shares(tables.get(1), row, this.facts.checks().getOrDefault(row.key(), SelfChecks.NONE)), null)));
		return cards;
	}

	private static Map<AppraisalMeasure, Share> shares(ReportTable table, TableRow row, SelfChecks checks) {
		Map<AppraisalMeasure, Share> shares = new EnumMap<>(AppraisalMeasure.class);
		shares.put(AppraisalMeasure.ON_TIME, new Share(decimal(table, row, "periodOnTimeRate"),
				number(table, row, "closedInPeriod") + number(table, row, "overdue")));
		shares.put(AppraisalMeasure.SATISFACTION,
				new Share(decimal(table, row, "periodSatisfactionRate"), number(table, row, "periodRated")));
		shares.put(AppraisalMeasure.SWEEPS, Share.of(checks.inTime(), checks.due()));
		return shares;
	}

	private static AppraisalCard card(AppraisalGroup group, ReportTable table, TableRow row,
			Map<AppraisalMeasure, Share> shares, @Nullable Long findings) {
		return new AppraisalCard(group, row.key(), String.valueOf(table.cell(row, "name")), shares,
				number(table, row, "closedInPeriod"), number(table, row, "overdue"),
				decimal(table, row, "periodReturnRate"), decimal(table, row, "periodMeanHandlingDays"), findings, null,
				null);
	}

	private static long number(ReportTable table, TableRow row, String column) {
		return (table.cell(row, column) instanceof Number number) ? number.longValue() : 0;
	}

	private static @Nullable BigDecimal decimal(ReportTable table, TableRow row, String column) {
		Object value = table.cell(row, column);
		return (value == null) ? null : new BigDecimal(value.toString());
	}

}
