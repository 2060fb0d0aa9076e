package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A stored unit with its permanent code. It is closed, never deleted, and opens again
 * when the folder has it again.
 */
@Entity
@AggregateRoot
@Table(name = "organization_unit")
class RegisteredUnit {

	@Identity
	@EmbeddedId
	@AttributeOverride(name = "tenant", column = @Column(name = "tenant_id"))
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private OrganizationId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	private UnitCode code;

	private String name;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private @Nullable String portfolio;

	private @Nullable PlaceCode placeCode;

	private @Nullable UnitCode parentCode;

	private int position;

	private @Nullable LocalDate validTo;

	@Version
	private int revision;

	@ElementCollection
	@CollectionTable(name = "organization_unit_function",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "unit_id", referencedColumnName = "id") })
	@Column(name = "function_code")
	private Set<String> functions = new TreeSet<>();

	RegisteredUnit(Unit unit, int position) {
		this.id = OrganizationId.next();
		this.code = unit.code();
		this.name = unit.name();
		this.kind = unit.kind();
		update(unit, position);
	}

	@SuppressWarnings("NullAway.Init")
	protected RegisteredUnit() {
	}

	/** Updates the unit from the folder. The code never changes. */
	final void update(Unit unit, int position) {
		this.name = unit.name();
		this.kind = unit.kind();
		this.portfolio = unit.portfolio();
		this.placeCode = unit.place();
		this.parentCode = unit.parent();
		this.position = position;
		this.validTo = null;
		this.functions.retainAll(unit.functions());
		this.functions.addAll(unit.functions());
	}

	/** Closes the unit from today on, because the folder no longer has it. */
	void close(LocalDate today) {
		if (this.validTo == null) {
			this.validTo = today.minusDays(1);
		}
	}

	UnitCode code() {
		return this.code;
	}

}
