package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
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
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;

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

	private @Nullable String caseNumber;

	private Instant filedAt;

	private @Nullable Instant acceptedAt;

	private @Nullable Instant dispatchedAt;

	private @Nullable Instant closedAt;

	@Embedded
	private CaseClock clock;

	@Embedded
	private DueParts dueParts;

	@Embedded
	private @Nullable Assignment assignment;

	private int returns;

	private @Nullable UUID mergedInto;

	private @Nullable UUID repeatOf;

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
		this.clock = CaseClock.filed(deadline.dueOn());
		this.dueParts = deadline.parts();
		this.state = ComplaintState.SUBMITTED;
		this.history.add(HistoryEntry.of(now, ComplaintAction.FILE, this.state, Hand.CITIZEN, null, null));
	}

	/**
	 * Moves as the table says.
	 * @throws ActionImpossible when the state does not allow it
	 * @throws ActionNotYours when it is done by others
	 */
	void move(ComplaintAction action, Hand hand, @Nullable String reason, @Nullable KeptText note, Instant now) {
		this.state = Transition.by(this.state, action, List.of(hand.role())).transition().to();
		this.history.add(HistoryEntry.of(now, action, this.state, hand, reason, note));
	}

	private void require(ComplaintAction action, Hand hand) {
		Transition.by(this.state, action, List.of(hand.role()));
	}

	/**
	 * By which of some roles an action can be done now. Throws as {@link #move} does.
	 */
	ComplaintRole roleFor(ComplaintAction action, Collection<ComplaintRole> roles) {
		ComplaintRole role = Transition.by(this.state, action, roles).role();
		if (this.clock.isStopped() && role == ComplaintRole.HANDLER) {
			throw ClockStopped.already();
		}
		return role;
	}

	/** Takes it in under a number, which stays when it comes in again. */
	void accept(String number, Hand hand, Instant now) {
		move(ComplaintAction.ACCEPT, hand, null, null, now);
		this.caseNumber = (this.caseNumber == null) ? number : this.caseNumber;
		this.acceptedAt = (this.acceptedAt == null) ? now : this.acceptedAt;
	}

	/**
	 * Gives it to a unit, with the time that this leaves.
	 * @throws UnitRecused when that unit is the one complained about
	 */
	void dispatch(Assignment assignment, ResponseDeadline deadline, @Nullable KeptText note, Hand hand, Instant now) {
		this.matter.requireUnconcerned(assignment);
		move(ComplaintAction.DISPATCH, hand, null, note, now);
		this.assignment = assignment;
		this.dispatchedAt = now;
		this.clock = this.clock.dispatched(deadline.dueOn());
		this.dueParts = deadline.parts();
	}

	/** Names the item that it is about, where the person left that open or was wrong. */
	void concern(ItemNamed item) {
		this.matter = this.matter.about(item);
	}

	/** Says which earlier case it repeats; the first that was found counts. */
	void repeats(UUID earlier) {
		this.repeatOf = (this.repeatOf == null) ? earlier : this.repeatOf;
	}

	/**
	 * Goes back to the desk as wrongly dispatched.
	 * @param limit working days since the dispatch
	 * @throws ReturnImpossible when it lies there too long or came back too often
	 */
	void giveBack(@Nullable KeptText note, int limit, WorkCalendar calendar, Hand hand, Instant now) {
		require(ComplaintAction.RETURN, hand);
		if (this.returns >= ReturnImpossible.MOST) {
			throw ReturnImpossible.tooOften();
		}
		LocalDate dispatched = day((this.dispatchedAt == null) ? now : this.dispatchedAt);
		if (day(now).isAfter(calendar.afterWorkingDays(dispatched, limit).dueOn())) {
			throw ReturnImpossible.tooLate(limit);
		}
		move(ComplaintAction.RETURN, hand, null, note, now);
		this.returns++;
		this.assignment = null;
	}

	void close(Hand hand, Instant now) {
		move(ComplaintAction.CLOSE, hand, null, null, now);
		this.closedAt = now;
	}

	/**
	 * Gives it more time.
	 * @throws ExtensionImpossible when it cannot be extended so often or so far
	 */
	void extend(LocalDate until, @Nullable KeptText note, Hand hand, Instant now) {
		require(ComplaintAction.EXTEND, hand);
		CaseClock extended = this.clock.extended(until, day((this.acceptedAt == null) ? now : this.acceptedAt));
		move(ComplaintAction.EXTEND, hand, null, note, now);
		this.clock = extended;
	}

	void suspend(@Nullable KeptText note, Hand hand, Instant now) {
		require(ComplaintAction.SUSPEND, hand);
		CaseClock stopped = this.clock.suspended(day(now));
		move(ComplaintAction.SUSPEND, hand, null, note, now);
		this.clock = stopped;
	}

	void resume(WorkCalendar calendar, Hand hand, Instant now) {
		require(ComplaintAction.RESUME, hand);
		CaseClock running = this.clock.resumed(day(now), calendar);
		move(ComplaintAction.RESUME, hand, null, null, now);
		this.clock = running;
	}

	void merge(ComplaintId other, Hand hand, Instant now) {
		move(ComplaintAction.MERGE, hand, null, null, now);
		this.mergedInto = other.value();
	}

	ComplaintId id() {
		return this.id;
	}

	int revision() {
		return (this.revision == null) ? 0 : this.revision;
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

	Optional<byte[]> contact() {
		return Optional.ofNullable(this.contact);
	}

	Optional<Assignment> assignment() {
		return Optional.ofNullable(this.assignment);
	}

	/** What is told of it beside its matter and its history. */
	CaseFacts facts() {
		return new CaseFacts(this.caseNumber, this.filedAt, this.acceptedAt, this.dispatchedAt, this.closedAt,
				this.clock, this.dueParts, this.returns, this.mergedInto, this.repeatOf);
	}

	List<HistoryEntry> history() {
		return List.copyOf(this.history);
	}

	/** The last note that was written with an action. */
	Optional<HistoryEntry> last(ComplaintAction action) {
		return this.history.stream().filter((each) -> each.action() == action).reduce((one, next) -> next);
	}

	private static LocalDate day(Instant instant) {
		return instant.atZone(BusinessClock.ZONE).toLocalDate();
	}

}
