package org.yidiantong.complaints.dispatch;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Routing;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

/**
 * Decides which units are recused from a report about how power was used: the unit of the
 * place, the unit that leads the item there, whoever is named as respondent, and every
 * unit below one of these. Uses no database, so that it can be tested for all items and
 * places.
 */
public final class RecusalPolicy {

	private final OrganizationChart chart;

	public RecusalPolicy(OrganizationChart chart) {
		this.chart = chart;
	}

	/**
	 * The units that are recused from a complaint. Only those that are named are, unless
	 * how power was used is in question.
	 * @param report whether it is
	 * @param place null when it is not valid any more
	 */
	Recusal recusal(boolean report, @Nullable Place place, @Nullable Routing routing,
			Collection<UnitCode> respondents) {
		return (report && place != null) ? recusal(place, routing, respondents)
				: new Recusal(List.copyOf(respondents), List.copyOf(respondents));
	}

	/**
	 * The units that are recused from a report.
	 * @param routing who answers for the item at the place; null without an item
	 * @param respondents codes of the units that the complainant or the desk has named
	 */
	public Recusal recusal(Place place, @Nullable Routing routing, Collection<UnitCode> respondents) {
		Set<UnitCode> recused = new LinkedHashSet<>();
		this.chart.handlingUnitOf(place).map(Unit::code).ifPresent((unit) -> add(unit, recused));
		if (routing != null) {
			add(routing.lead().code(), recused);
		}
		respondents.forEach((unit) -> add(unit, recused));
		return new Recusal(List.copyOf(respondents), List.copyOf(recused));
	}

	private void add(UnitCode unit, Set<UnitCode> recused) {
		if (recused.add(unit)) {
			this.chart.below(unit).map(Unit::code).forEach((each) -> add(each, recused));
		}
	}

	/**
	 * The first of some units that may lead. With somebody recused, responsibility
	 * climbs: the unit stands above all that are recused, or is a department of the
	 * district that is not. It never descends, nor from a unit that it was taken from.
	 * @param passed code of that unit; null for none
	 */
	Optional<Unit> lead(List<Unit> candidates, Recusal recusal, @Nullable UnitCode passed) {
		UnitLevel highest = recusal.units()
			.stream()
			.flatMap((code) -> this.chart.unit(code).stream())
			.map((unit) -> UnitLevel.of(unit.kind()))
			.reduce(UnitLevel.NONE, UnitLevel::higher);
		return candidates.stream()
			.filter((unit) -> !recusal.concerns(unit.code()) && UnitLevel.of(unit.kind()).mayReplace(highest)
					&& isAbove(unit, passed))
			.findFirst();
	}

	/**
	 * Whether a unit stands above the one that it takes over from, or both are of the
	 * district.
	 * @param passed code of that unit; null for none
	 */
	boolean isAbove(Unit unit, @Nullable UnitCode passed) {
		return Optional.ofNullable(passed)
			.flatMap(this.chart::unit)
			.map((former) -> UnitLevel.of(unit.kind()).mayReplace(UnitLevel.of(former.kind())))
			.orElse(true);
	}

	/** The first desk of a place; empty when there is none, or when it is recused. */
	public Optional<UnitCode> firstDesk(Place place, Recusal recusal) {
		return this.chart.disciplineOfficeOf(place).map(Unit::code).filter((desk) -> !recusal.concerns(desk));
	}

}
