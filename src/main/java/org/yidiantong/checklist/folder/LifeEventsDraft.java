package org.yidiantong.checklist.folder;

import java.util.List;

import org.yidiantong.checklist.finding.LifeSituation;

/**
 * The life events of a district as read from its folder.
 */
public record LifeEventsDraft(List<LifeSituation> events) {

	public LifeEventsDraft {
		events = List.copyOf(events);
	}

}
