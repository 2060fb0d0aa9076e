package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.complaints.filters.SavedFilters;
import org.yidiantong.complaints.inspection.ComplaintListParameters;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A filter that a dispatcher has saved.
 */
@Component
class FilterRows implements RowsEverywhere.Part {

	private final SavedFilters filters;

	FilterRows(SavedFilters filters) {
		this.filters = filters;
	}

	@Override
	public void make(DistrictCode district) {
		ComplaintListParameters asked = new ComplaintListParameters(null, null, null, null, null, null, true, null,
				null, null, null, null, null, "路灯");
		this.filters.save(Actor.officer(UUID.randomUUID(), "dispatcher", district, null, Set.of(Role.DISPATCHER)),
				"超期的路灯", asked);
	}

}
