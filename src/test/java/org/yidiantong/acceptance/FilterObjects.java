package org.yidiantong.acceptance;

import java.util.Map;

import org.yidiantong.complaints.filters.SavedFilters;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Saves a filter of the desk.
 */
@Component
class FilterObjects implements ModuleObjects {

	private final SavedFilters filters;

	FilterObjects(SavedFilters filters) {
		this.filters = filters;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		this.filters.save(desk, "超期", new ComplaintListParameters(null, null, null, null, null, null, true, null, null,
				null, null, null, null, null));
		return Map.of("case-filters/id", this.filters.of(desk).get(0).id().toString());
	}

}
