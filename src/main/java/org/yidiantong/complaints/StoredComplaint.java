package org.yidiantong.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.cards.EscalationCards;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.deadline.OpenDeadline;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.deadline.Rest;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.supervision.SupervisionOrders;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Milestones;

/**
 * What is stored of a complaint: its identity and revision, the hash of the tracking
 * code, the encrypted contact, what it is about, its dates, its handling and its history.
 */
@MappedSuperclass
abstract class StoredComplaint {

	@Identity
	@EmbeddedId
	private ComplaintKey id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private byte[] codeHash;

	private byte @Nullable [] fingerprint;

	private byte @Nullable [] contact;

	private byte @Nullable [] phoneEnd;

	@Embedded
	private Origin origin;

	@Embedded
	SubjectMatter matter;

	@Embedded
	Milestones milestones;

	@Embedded
	Handling handling;

	@Embedded
	ComplaintHistory history;

	@Embedded
	EscalationCards cards;

	@Embedded
	SupervisionOrders supervision;

	@SuppressWarnings("NullAway.Init")
	protected StoredComplaint() {
	}

	StoredComplaint(ComplaintKey id, byte[] codeHash, byte @Nullable [] fingerprint, SubjectMatter matter,
			byte @Nullable [] contact, Origin origin, ResponseDeadline deadline, Instant now) {
		this.id = id;
		this.codeHash = codeHash;
		this.fingerprint = fingerprint;
		this.matter = matter;
		this.contact = contact;
		this.origin = origin;
		this.milestones = Milestones.filed(now);
		this.handling = Handling.filed(deadline);
		this.history = new ComplaintHistory(PerformedBy.citizen(now));
		this.cards = new EscalationCards();
		this.supervision = new SupervisionOrders();
	}

	ComplaintKey key() {
		return this.id;
	}

	/** The encrypted contact of the complainant; empty for an anonymous one. */
	Optional<byte[]> contact() {
		return Optional.ofNullable(this.contact);
	}

	/** Is found by the hash of the end of the telephone number in the contact. */
	void foundByPhone(byte[] end) {
		this.phoneEnd = end;
	}

	/** Where it comes from. */
	Origin origin() {
		return this.origin;
	}

	/** A hash of place and text, by which the same complaint is found. */
	Optional<byte[]> fingerprint() {
		return Optional.ofNullable(this.fingerprint);
	}

	ComplaintId id() {
		return this.id.id();
	}

	/** National code of the district. */
	int tenant() {
		return this.id.tenant();
	}

	/** Whether it is not in the database. */
	boolean isUnsaved() {
		return this.revision == null;
	}

	int revision() {
		return (this.revision == null) ? 0 : this.revision;
	}

	/**
	 * Whether nothing has happened since a revision but that the platform raised cards. A
	 * page that was left open overnight survives them.
	 */
	boolean isUnchangedSince(int seen) {
		return seen == revision() || this.cards.areAllSince(seen, revision());
	}

	/** The number of actions so far. It orders the events of the complaint in the log. */
	int moves() {
		return this.history.length();
	}

	ComplaintState state() {
		return this.history.state();
	}

	SubjectMatter matter() {
		return this.matter;
	}

	Optional<Assignment> assignment() {
		return Optional.ofNullable(this.handling.assignment());
	}

	ComplaintClock clock() {
		return this.handling.clock();
	}

	/** The time limit of the present round, for a change of the calendar. */
	OpenDeadline openDeadline() {
		Instant started = this.history.roundStartedAt().orElse(this.milestones.filedAt());
		return new OpenDeadline(PerformedBy.dayOf(started), this.handling.dueParts().total(), clock(),
				Rest.among(this.history.since(ComplaintAction.REOPEN)
					.filter((entry) -> entry.action() == ComplaintAction.SUSPEND
							|| ComplaintCards.RESUMES.contains(entry.action()))
					.map((entry) -> new Rest.Turn(PerformedBy.dayOf(entry.at()),
							entry.action() == ComplaintAction.SUSPEND))));
	}

	Milestones milestones() {
		return this.milestones;
	}

	Handling handling() {
		return this.handling;
	}

	ComplaintHistory history() {
		return this.history;
	}

	/** The escalation cards that were raised. */
	EscalationCards cards() {
		return this.cards;
	}

}
