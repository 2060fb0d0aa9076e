package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
 * A stored place with its permanent code and the townships to which it has belonged. It
 * is closed, never deleted.
 */
@Entity
@AggregateRoot
@Table(name = "organization_place")
class RegisteredPlace {

	@Identity
	@EmbeddedId
	@AttributeOverride(name = "tenant", column = @Column(name = "tenant_id"))
	@AttributeOverride(name = "value", column = @Column(name = "id"))
	private OrganizationId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	private PlaceCode code;

	private String name;

	@Enumerated(EnumType.STRING)
	private PlaceKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable TownshipType type;

	private @Nullable String statCode;

	private int position;

	private @Nullable LocalDate validFrom;

	private @Nullable LocalDate validTo;

	private boolean vanished;

	@Version
	private int revision;

	@ElementCollection
	@CollectionTable(name = "organization_place_alias",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "place_id", referencedColumnName = "id") })
	@Column(name = "alias")
	private Set<String> aliases = new TreeSet<>();

	@ElementCollection
	@CollectionTable(name = "organization_place_parent",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "place_id", referencedColumnName = "id") })
	private Set<TownshipMembership> belongings = new HashSet<>();

	RegisteredPlace(Place place, int position) {
		this.id = OrganizationId.next();
		this.code = place.code();
		this.name = place.name();
		this.kind = place.kind();
		update(place, position);
	}

	@SuppressWarnings("NullAway.Init")
	protected RegisteredPlace() {
	}

	/** Updates the place from the folder. The code never changes. */
	final void update(Place place, int position) {
		this.name = place.name();
		this.kind = place.kind();
		this.type = place.type();
		this.statCode = place.statCode();
		this.position = position;
		this.validFrom = place.validFrom();
		this.validTo = place.validTo();
		this.vanished = false;
		Set<String> said = Set.copyOf(place.aliases());
		this.aliases.retainAll(said);
		this.aliases.addAll(said);
	}

	/** Assigns the place to a township from a day on. Earlier townships are kept. */
	void belongTo(RegisteredPlace township, LocalDate today) {
		List<TownshipMembership> open = this.belongings.stream().filter(TownshipMembership::open).toList();
		if (open.stream().anyMatch((belonging) -> belonging.parentId().equals(township.id.value()))) {
			return;
		}
		this.belongings.removeAll(open);
		open.stream()
			.filter((belonging) -> belonging.validFrom().isBefore(today))
			.map((belonging) -> belonging.endedOn(today.minusDays(1)))
			.forEach(this.belongings::add);
		LocalDate from = this.belongings.isEmpty() ? Objects.requireNonNullElse(this.validFrom, today) : today;
		this.belongings.add(new TownshipMembership(township.id.value(), from, null));
	}

	/** Closes the place from today on, because the folder no longer has it. */
	void close(LocalDate today) {
		this.vanished = true;
		if (this.validTo == null) {
			this.validTo = today.minusDays(1);
		}
	}

	PlaceCode code() {
		return this.code;
	}

}
