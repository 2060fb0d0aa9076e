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
 * @param persons whom it is about, in words such as 黄莲村书记张大山; null to keep those that
 * were named
 * @param posts codes of posts in this platform that are kept out of it
 */
public record ClassifyComplaint(@Nullable Nature nature, List<String> respondents, @Nullable List<String> persons,
		List<String> posts) {

	public ClassifyComplaint {
		respondents = List.copyOf(respondents);
		persons = (persons == null) ? null : List.copyOf(persons);
		posts = List.copyOf(posts);
	}

	/** Names units only. */
	public ClassifyComplaint(@Nullable Nature nature, List<String> respondents) {
		this(nature, respondents, null, List.of());
	}

	/** The units, each once. */
	public List<UnitCode> units() {
		return this.respondents.stream().map(UnitCode::new).distinct().toList();
	}

}
