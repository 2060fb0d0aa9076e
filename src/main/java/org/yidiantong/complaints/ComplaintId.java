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

	/** The prefix of its subject. */
	static final String KIND = "complaint";

	/** Creates an id in the bound district. */
	static ComplaintId next() {
		return new ComplaintId(BoundDistrict.required().value(), NewId.next());
	}

	/** The subject of its events, photos and audit entries. */
	String subject() {
		return KIND + "/" + this.value;
	}

	/** The owner of the complaint's encrypted data. */
	String owner() {
		return this.tenant + "/" + subject();
	}

}
