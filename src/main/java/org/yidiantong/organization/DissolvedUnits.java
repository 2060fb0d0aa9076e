package org.yidiantong.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.Location;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes sure that nothing is left to a unit that a folder no longer has: its open work
 * goes to the successor that the folder names.
 */
@Component
class DissolvedUnits {

	private final OrganizationQueries queries;

	private final ObjectProvider<UnitDuties> duties;

	DissolvedUnits(OrganizationQueries queries, ObjectProvider<UnitDuties> duties) {
		this.queries = queries;
		this.duties = duties;
	}

	/**
	 * The work that goes to successors.
	 * @throws FolderRejected when a unit with open work has no suitable successor
	 */
	List<Change> diff(OrganizationDraft draft) {
		Map<UnitCode, Unit> gone = gone(draft);
		Map<UnitCode, Long> open = open(gone.keySet());
		Findings findings = new Findings();
		List<Change> changes = new ArrayList<>();
		open.forEach((unit, count) -> draft.successorOf(unit).ifPresentOrElse((named) -> {
			String name = name(named.successor(), draft, gone.get(unit), findings);
			changes.add(new Change(Change.Kind.CHANGED, "duty", unit.value(), count + " 件未办结，由" + name + "接办"));
		}, () -> findings.add(line(), "organization.unit-busy", unit, name(gone.get(unit)), count)));
		if (!findings.isEmpty()) {
			throw new FolderRejected(findings.all());
		}
		return changes;
	}

	/** Gives the work of the units that are about to be closed to their successors. */
	void handOver(OrganizationDraft draft) {
		gone(draft).keySet()
			.forEach((unit) -> draft.successorOf(unit)
				.ifPresent((named) -> this.duties.forEach((each) -> each.handOver(unit, named.successor()))));
	}

	private Map<UnitCode, Unit> gone(OrganizationDraft draft) {
		Map<UnitCode, Unit> gone = new LinkedHashMap<>();
		this.queries.openUnits()
			.stream()
			.filter((unit) -> draft.chart().unit(unit.code()).isEmpty())
			.forEach((unit) -> gone.put(unit.code(), unit));
		return gone;
	}

	private Map<UnitCode, Long> open(Set<UnitCode> units) {
		return units.isEmpty() ? Map.of()
				: this.duties.stream()
					.flatMap((each) -> each.open(units).entrySet().stream())
					.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
	}

	/** A unit that supervises is followed by one that supervises, or by the district. */
	private static String name(@Nullable UnitCode successor, OrganizationDraft draft, @Nullable Unit gone,
			Findings findings) {
		if (successor == null) {
			return "本级";
		}
		Unit next = draft.chart().unit(successor).orElseThrow();
		if (gone != null && gone.kind().supervising() != next.kind().supervising()) {
			findings.add(line(), "organization.successor-kind", gone.code(), gone.name(), next.code(), next.name());
		}
		return next.name();
	}

	private static String name(@Nullable Unit unit) {
		return (unit == null) ? "" : unit.name();
	}

	private static Location line() {
		return new Location(BoundDistrict.required() + "/" + OrganizationFormat.UNITS, 1);
	}

}
