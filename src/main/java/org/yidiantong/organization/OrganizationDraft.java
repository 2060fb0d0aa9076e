package org.yidiantong.organization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places, units and officers in a district's folder. If the folder has errors, it
 * contains the valid parts.
 *
 * @param knownFunctions functions that departments can have, shared by all districts:
 * code and Chinese name
 * @param officers posts of information officers
 */
public record OrganizationDraft(Map<String, String> knownFunctions, OrganizationChart chart,
		List<InformationOfficer> officers) {

	public OrganizationDraft {
		knownFunctions = Collections.unmodifiableMap(new LinkedHashMap<>(knownFunctions));
		officers = List.copyOf(officers);
	}

}
