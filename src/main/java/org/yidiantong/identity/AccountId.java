package org.yidiantong.identity;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * The id of an account: the district and a UUID of version 7.
 */
@Embeddable
record AccountId(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) implements Serializable {

	/** Creates a new id in the bound district. */
	static AccountId next() {
		return of(NewId.next());
	}

	/** Creates an id in the bound district from a UUID. */
	static AccountId of(UUID value) {
		return new AccountId(BoundDistrict.required().value(), value);
	}

}
