package org.yidiantong.organization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places, units and officers in a district's folder. If the folder has errors, it
 * contains the valid parts.
 *
 * @param knownFunctions functions that departments can have, shared by all districts:
 * code and Chinese name
 * @param officers posts of information officers
 * @param successors of units that the folder no longer has
 */
public record OrganizationDraft(Map<String, String> knownFunctions, OrganizationChart chart,
		List<InformationOfficer> officers, List<UnitSuccessor> successors) {

	public OrganizationDraft {
		knownFunctions = Collections.unmodifiableMap(new LinkedHashMap<>(knownFunctions));
		officers = List.copyOf(officers);
		successors = List.copyOf(successors);
	}

	/** Finds the successor of a dissolved unit; empty when the folder names none. */
	Optional<UnitSuccessor> successorOf(UnitCode unit) {
		return this.successors.stream().filter((one) -> one.unit().equals(unit)).findFirst();
	}

}
