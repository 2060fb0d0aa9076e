package org.yidiantong.evaluation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * Identifies a call-back: the district and a UUID of version 7.
 */
@Embeddable
record CallBackId(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) implements Serializable {

	/** The kind that subjects of call-backs begin with. */
	static final String KIND = "call-back";

	/** A new id in the bound district. */
	static CallBackId next() {
		return of(NewId.next());
	}

	/** An id in the bound district. */
	static CallBackId of(UUID value) {
		return new CallBackId(BoundDistrict.required().value(), value);
	}

	/** The subject of events and audit entries. */
	String subject() {
		return KIND + "/" + this.value;
	}

}
