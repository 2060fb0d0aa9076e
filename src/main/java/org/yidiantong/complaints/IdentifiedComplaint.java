package org.yidiantong.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * The identity of a complaint and its revision, as they are stored.
 */
@MappedSuperclass
abstract class IdentifiedComplaint {

	@Identity
	@EmbeddedId
	private ComplaintKey id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	@SuppressWarnings("NullAway.Init")
	protected IdentifiedComplaint() {
	}

	IdentifiedComplaint(ComplaintKey id) {
		this.id = id;
	}

	ComplaintKey key() {
		return this.id;
	}

	ComplaintId id() {
		return this.id.id();
	}

	/** National code of the district. */
	int tenant() {
		return this.id.tenant();
	}

	int revision() {
		return (this.revision == null) ? 0 : this.revision;
	}

}
