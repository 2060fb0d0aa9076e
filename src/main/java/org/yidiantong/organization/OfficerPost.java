package org.yidiantong.organization;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * The stored post of an information officer. It is closed, never deleted.
 */
@Entity
@AggregateRoot
@Table(name = "organization_officer")
class OfficerPost {

	@Identity
	@EmbeddedId
	@AttributeOverride(name = "tenant", column = @Column(name = "tenant_id"))
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private OrganizationId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	private String code;

	private UnitCode unitCode;

	private @Nullable LocalDate validTo;

	@Version
	private int revision;

	OfficerPost(InformationOfficer officer) {
		this.id = OrganizationId.next();
		this.code = officer.code();
		this.unitCode = officer.unit();
	}

	@SuppressWarnings("NullAway.Init")
	protected OfficerPost() {
	}

	void update(InformationOfficer officer) {
		this.unitCode = officer.unit();
		this.validTo = null;
	}

	void close(LocalDate today) {
		if (this.validTo == null) {
			this.validTo = today.minusDays(1);
		}
	}

	String code() {
		return this.code;
	}

}
