package org.yidiantong.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;

/**
 * Derives from a district's organization chart which units are responsible for an item at
 * a place. Uses no database, so that folder validation and routing apply the same rules.
 */
public final class RoutingPolicy {

	private final OrganizationChart chart;

	public RoutingPolicy(OrganizationChart chart) {
		this.chart = chart;
	}

	/**
	 * Whether something for these kinds of settlement applies at a place. It applies at a
	 * township when the township contains such a settlement.
	 */
	public boolean applies(Set<Settlement> settlements, Place place) {
		if (place.kind() == PlaceKind.TOWNSHIP) {
			return this.chart.placesIn(place.code()).stream().anyMatch((within) -> applies(settlements, within));
		}
		return settlements.stream().anyMatch((settlement) -> settlement.kind() == place.kind());
	}

	/**
	 * The units responsible for an item at a place.
	 * @throws ItemNotOfferedHere when the item does not apply there
	 * @throws ResponsibilityUnsettled when no unit leads or supervises it there
	 */
	public Routing route(Item item, Place place) {
		if (!applies(item.appliesTo(), place)) {
			throw new ItemNotOfferedHere(item.code(), place.code());
		}
		Responsibility responsibility = item.responsibility();
		Unit lead = settled(lead(responsibility, place), item, place);
		List<Unit> guiding = departments(responsibility).filter((unit) -> !unit.equals(lead)).toList();
		Unit supervising = settled(supervising(responsibility.lead(), item.supervision().portfolio(), place), item,
				place);
		Unit firstDesk = settled(firstDesk(place), item, place);
		return new Routing(lead, guiding, supervising, firstDesk, responsibility.grade());
	}

	/** As {@link #route}, but empty when no unit is responsible. */
	Optional<Routing> settled(Item item, Place place) {
		try {
			return Optional.of(route(item, place));
		}
		catch (ResponsibilityUnsettled nobody) {
			return Optional.empty();
		}
	}

	/** The unit that leads; empty when there is none. */
	public Optional<Unit> lead(Responsibility responsibility, Place place) {
		return switch (responsibility.lead()) {
			case VILLAGE -> this.chart.handlingUnitOf(place);
			case TOWNSHIP -> this.chart.governmentOf(place);
			case DEPARTMENT -> responsibility.departments().stream().findFirst().flatMap(this.chart::departmentFor);
		};
	}

	/** The unit that supervises the lead; empty when there is none. */
	Optional<Unit> supervising(Lead lead, String portfolio, Place place) {
		return (lead == Lead.DEPARTMENT) ? this.chart.residentGroupFor(portfolio) : firstDesk(place);
	}

	/** The discipline office that receives complaints; empty when there is none. */
	public Optional<Unit> firstDesk(Place place) {
		return this.chart.disciplineOfficeOf(place);
	}

	private Stream<Unit> departments(Responsibility responsibility) {
		return responsibility.departments()
			.stream()
			.flatMap((function) -> this.chart.departmentFor(function).stream())
			.distinct();
	}

	private static Unit settled(Optional<Unit> unit, Item item, Place place) {
		return unit.orElseThrow(() -> new ResponsibilityUnsettled(item.code(), place.code()));
	}

}
