package org.yidiantong.complaints;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

/**
 * The primary key of a complaint: the district and the id that modules and events name it
 * by.
 */
@Embeddable
record ComplaintKey(@Column(name = "tenant_id") int tenant, @Column(name = "id") UUID value) implements Serializable {

	/** The third part of the subject of photos that the units do not see. */
	static final String WITHHELD = "withheld";

	/** Creates a key in the bound district. */
	static ComplaintKey next() {
		return of(new ComplaintId(NewId.next()));
	}

	/** The key of a complaint of the bound district. */
	static ComplaintKey of(ComplaintId id) {
		return new ComplaintKey(BoundDistrict.required().value(), id.value());
	}

	/** The id by which others refer to the complaint. */
	ComplaintId id() {
		return new ComplaintId(this.value);
	}

	/** The subject of its events, photos and audit entries. */
	String subject() {
		return id().subject();
	}

	/** The subject of the photos that came with an action, by its number from 1. */
	String photos(int number) {
		return (number == 1) ? subject() : subject() + "/" + number;
	}

	/** The subject of those of them that the units do not see. */
	String withheld(int number) {
		return withheld() + "/" + number;
	}

	/** That of photos which were withheld before their action was kept. */
	String withheld() {
		return subject() + "/" + WITHHELD;
	}

	/** The owner of the complaint's encrypted data. */
	String owner() {
		return this.tenant + "/" + subject();
	}

}
