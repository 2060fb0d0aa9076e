package org.yidiantong.complaints.workflow;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.Nature;
import org.yidiantong.organization.UnitCode;

/**
 * A command to decide the nature of a complaint and whom it is about.
 *
 * @param nature from now on; null when it is missing
 * @param respondents codes of the units that a report is about, besides those that answer
 * for its item and place
 */
public record ClassifyComplaint(@Nullable Nature nature, List<String> respondents) {

	public ClassifyComplaint {
		respondents = List.copyOf(respondents);
	}

	/** The units, each once. */
	public List<UnitCode> units() {
		return this.respondents.stream().map(UnitCode::new).distinct().toList();
	}

}
