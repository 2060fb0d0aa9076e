package org.yidiantong.organization;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * The id of a row of this module: the district and a UUID of version 7. Others know
 * places and units by their codes.
 */
@Embeddable
record OrganizationId(int tenant, UUID value) {

	/** A new id in the district that is bound. */
	static OrganizationId next() {
		return new OrganizationId(BoundDistrict.required().value(), NewId.next());
	}

}
