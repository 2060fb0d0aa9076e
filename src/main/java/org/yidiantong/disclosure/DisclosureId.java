package org.yidiantong.disclosure;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The id of a disclosure: the district and a UUID of version 7.
 */
@Embeddable
record DisclosureId(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) implements Serializable {

	/** An id in the bound district. */
	static DisclosureId of(UUID value) {
		return new DisclosureId(BoundDistrict.required().value(), value);
	}

	/** The subject of events and audit entries. */
	String subject() {
		return "disclosure/" + this.value;
	}

}
