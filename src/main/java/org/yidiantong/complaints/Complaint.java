package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;

/**
 * A case from filing to archive. It moves only as {@link Transition} says, and keeps each
 * move in its history.
 */
@AggregateRoot
@Entity
@Table(name = "complaints_complaint")
class Complaint {

	@Identity
	@EmbeddedId
	private ComplaintId id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private byte[] codeHash;

	@Enumerated(EnumType.STRING)
	private ComplaintState state;

	@Embedded
	private Matter matter;

	private byte @Nullable [] contact;

	private Instant filedAt;

	private LocalDate dueOn;

	@Embedded
	private DueParts dueParts;

	@ElementCollection
	@CollectionTable(name = "complaints_history",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "complaint_id", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<HistoryEntry> history = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Complaint() {
	}

	/** Files it, which is the first entry of its history. */
	Complaint(ComplaintId id, byte[] codeHash, Matter matter, byte @Nullable [] contact, ResponseDeadline deadline,
			Instant now) {
		this.id = id;
		this.codeHash = codeHash;
		this.matter = matter;
		this.contact = contact;
		this.filedAt = now;
		this.dueOn = deadline.dueOn();
		this.dueParts = deadline.parts();
		this.state = ComplaintState.SUBMITTED;
		this.history.add(new HistoryEntry(now, ComplaintAction.FILE, this.state, ComplaintRole.CITIZEN));
	}

	/** Takes it back. */
	void withdraw(Instant now) {
		move(ComplaintAction.WITHDRAW, ComplaintRole.CITIZEN, now);
	}

	private void move(ComplaintAction action, ComplaintRole role, Instant now) {
		Transition transition = Transition.of(this.state, action)
			.filter((found) -> found.roles().contains(role))
			.orElseThrow(() -> new ActionImpossible(this.state, action));
		this.state = transition.to();
		this.history.add(new HistoryEntry(now, action, this.state, role));
	}

	ComplaintId id() {
		return this.id;
	}

	/** How often it has moved; readers of the log get its events in this order. */
	int moves() {
		return this.history.size();
	}

	ComplaintState state() {
		return this.state;
	}

	Matter matter() {
		return this.matter;
	}

	boolean anonymous() {
		return this.contact == null;
	}

	/** When it was closed last; null before. */
	@Nullable Instant closedAt() {
		return this.history.stream()
			.filter((entry) -> entry.action() == ComplaintAction.CLOSE)
			.map(HistoryEntry::at)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

	/** How far it has come, once the names of place and unit are known. */
	ComplaintProgress progress(String place, @Nullable String unit) {
		return new ComplaintProgress(this.state, this.state.forCitizens(), this.matter.nature(), this.matter.itemCode(),
				this.matter.itemName(), this.matter.placeCode(), place, unit, this.filedAt, this.dueOn, this.dueParts,
				this.history, Transition.open(this.state, ComplaintRole.CITIZEN).contains(ComplaintAction.WITHDRAW));
	}

}
