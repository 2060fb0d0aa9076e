package org.yidiantong.organization;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * The id of a row of this module: the district and a UUID of version 7. Other modules
 * refer to places and units by code.
 */
@Embeddable
record OrganizationId(int tenant, UUID value) {

	/** Creates a new id in the bound district. */
	static OrganizationId next() {
		return new OrganizationId(BoundDistrict.required().value(), NewId.next());
	}

}
