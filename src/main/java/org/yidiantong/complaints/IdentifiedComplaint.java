package org.yidiantong.complaints;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * The identity of a complaint and of its complainant, and its revision, as they are
 * stored: the hash of the tracking code and the encrypted contact.
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

	private byte[] codeHash;

	private byte @Nullable [] contact;

	@SuppressWarnings("NullAway.Init")
	protected IdentifiedComplaint() {
	}

	IdentifiedComplaint(ComplaintKey id, byte[] codeHash, byte @Nullable [] contact) {
		this.id = id;
		this.codeHash = codeHash;
		this.contact = contact;
	}

	ComplaintKey key() {
		return this.id;
	}

	/** The encrypted contact of the complainant; empty for an anonymous one. */
	Optional<byte[]> contact() {
		return Optional.ofNullable(this.contact);
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
