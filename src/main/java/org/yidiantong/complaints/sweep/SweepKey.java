package org.yidiantong.complaints.sweep;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * The primary key of a sweep: the district and the id.
 */
@Embeddable
record SweepKey(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) implements Serializable {

	/** Creates a key in the bound district. */
	static SweepKey next() {
		return of(new SweepId(NewId.next()));
	}

	/** The key of a sweep of the bound district. */
	static SweepKey of(SweepId id) {
		return new SweepKey(BoundDistrict.required().value(), id.value());
	}

	SweepId id() {
		return new SweepId(this.value);
	}

}
