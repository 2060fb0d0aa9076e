package org.yidiantong.organization;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a district's folder says about places, units and officers. With mistakes in the
 * folder it holds what could be read.
 *
 * @param knownFunctions functions that a department may have, shared by all districts:
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
