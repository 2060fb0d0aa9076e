package org.yidiantong.complaints;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * The id of a complaint: the district and a UUID of version 7. Citizens never see it.
 */
@Embeddable
record ComplaintId(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) implements Serializable {

	/** What its subjects begin with. */
	static final String KIND = "complaint";

	/** A new id in the district that is bound. */
	static ComplaintId next() {
		return new ComplaintId(BoundDistrict.required().value(), NewId.next());
	}

	/** What events and sealed data say they belong to. */
	String subject() {
		return KIND + "/" + this.value;
	}

}
