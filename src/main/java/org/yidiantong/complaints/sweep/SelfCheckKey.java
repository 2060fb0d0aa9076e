package org.yidiantong.complaints.sweep;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The primary key of a self-check: the district, the sweep and the unit.
 */
@Embeddable
record SelfCheckKey(@Column(name = "tenant_id") int tenant, @Column(name = "sweep_id") UUID sweep,
		@Column(name = "unit_code") UnitCode unit) implements Serializable {

	/** The kind that subjects of self-checks begin with. */
	static final String KIND = "self-check";

	/** The key of a self-check of the bound district. */
	static SelfCheckKey of(SweepId sweep, UnitCode unit) {
		return new SelfCheckKey(BoundDistrict.required().value(), sweep.value(), unit);
	}

	/** The subject of its photos. */
	String subject() {
		return KIND + "/" + this.sweep + "/" + this.unit;
	}

}
