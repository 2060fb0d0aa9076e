package org.yidiantong.complaints;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchSubject;
import org.yidiantong.complaints.dispatch.Round;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.AlreadyUrged;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;

/**
 * The state of a complaint, the actions that led to it and the rounds that ended. The
 * state changes only as {@link Transition} allows; entries and rounds are never removed.
 */
@Embeddable
class ComplaintHistory {

	@Enumerated(EnumType.STRING)
	private ComplaintState state;

	@ElementCollection
	@CollectionTable(name = "complaints_history",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "complaint_id", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<HistoryEntry> entries = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "complaints_round",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "complaint_id", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<Round> endedRounds = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ComplaintHistory() {
	}

	/** Begins a history with the filing. */
	ComplaintHistory(PerformedBy filer) {
		this.state = ComplaintState.SUBMITTED;
		this.entries.add(HistoryEntry.of(ComplaintAction.FILE, this.state, filer, null, null));
	}

	/**
	 * Performs an action.
	 * @throws ActionImpossible when the state does not allow it
	 * @throws ActionNotPermitted when the role may not perform it
	 */
	void add(ComplaintAction action, PerformedBy by, @Nullable String reason, @Nullable ProtectedText note) {
		this.state = Transition.by(this.state, action, List.of(by.role())).transition().to();
		this.entries.add(HistoryEntry.of(action, this.state, by, reason, note));
	}

	/**
	 * Urges.
	 * @throws ActionImpossible when the state does not allow it
	 * @throws AlreadyUrged when it was urged and no working day has begun since
	 */
	void urge(WorkCalendar calendar, PerformedBy by) {
		require(ComplaintAction.URGE, by);
		urgeableFrom(calendar).filter(by.day()::isBefore).ifPresent((day) -> {
			throw new AlreadyUrged(day);
		});
		add(ComplaintAction.URGE, by, null, null);
	}

	/** The first day on which it can be urged again; empty if it never was. */
	Optional<LocalDate> urgeableFrom(WorkCalendar calendar) {
		return last(ComplaintAction.URGE)
			.map((entry) -> calendar.afterWorkingDays(entry.at().atZone(BusinessClock.ZONE).toLocalDate(), 1).dueOn());
	}

	/**
	 * Requires that the complaint has not ended.
	 * @throws ActionImpossible when it has
	 */
	void requireOpen(ComplaintAction action) {
		if (!this.state.isOpen()) {
			throw new ActionImpossible(this.state, action);
		}
	}

	/** Keeps what the present round came to, before the complaint is reopened. */
	void endRound(Handling handling, Instant closedAt) {
		this.endedRounds.add(new Round(round(), Objects.requireNonNull(handling.assignment()),
				Objects.requireNonNull(handling.dispatchedAt()), handling.clock(), handling.returns(), closedAt,
				length()));
	}

	/** The number of the present round; 1 until the complaint is reopened. */
	int round() {
		return 1 + (int) this.entries.stream().filter((each) -> each.action() == ComplaintAction.REOPEN).count();
	}

	/** The rounds that ended before the complaint was reopened, oldest first. */
	List<Round> endedRounds() {
		return List.copyOf(this.endedRounds);
	}

	/** When the present round was dispatched first; empty before. */
	Optional<Instant> roundDispatchedAt() {
		return since(ComplaintAction.REOPEN).filter((each) -> each.action() == ComplaintAction.DISPATCH)
			.findFirst()
			.map(HistoryEntry::at);
	}

	/**
	 * From when the legal limit of the present round counts: the acceptance, or the first
	 * dispatch of a later round.
	 */
	Optional<Instant> begun(Milestones milestones) {
		return (round() == 1) ? Optional.ofNullable(milestones.acceptedAt()) : roundDispatchedAt();
	}

	/**
	 * What a dispatch on a day depends on. A later round counts from its first dispatch,
	 * and is done by whoever did it before.
	 */
	DispatchSubject subject(DispatchSubject filed, @Nullable Assignment before, LocalDate today) {
		return (round() == 1) ? filed : filed.again(roundDispatchedAt().map(PerformedBy::dayOf).orElse(today), before);
	}

	/** The last reply of an ended round. */
	Optional<HistoryEntry> reply(Round round) {
		return this.entries.stream()
			.limit(round.moves())
			.filter((each) -> each.action() == ComplaintAction.REPLY)
			.reduce((one, next) -> next);
	}

	/** The entries after the last one of an action; all where there is none. */
	private Stream<HistoryEntry> since(ComplaintAction action) {
		int from = 0;
		for (int at = 0; at < this.entries.size(); at++) {
			from = (this.entries.get(at).action() == action) ? at + 1 : from;
		}
		return this.entries.stream().skip(from);
	}

	/** Throws as {@link #add} would, but changes nothing. */
	void require(ComplaintAction action, PerformedBy by) {
		roleFor(action, List.of(by.role()));
	}

	/**
	 * Returns the first of some roles that may perform an action now. Throws as
	 * {@link #add} would.
	 */
	ComplaintRole roleFor(ComplaintAction action, Collection<ComplaintRole> roles) {
		return Transition.by(this.state, action, roles).role();
	}

	ComplaintState state() {
		return this.state;
	}

	/** The number of actions, including the filing. */
	int length() {
		return this.entries.size();
	}

	/**
	 * Whether one of some actions was performed after the history had this length.
	 */
	boolean hasAny(Set<ComplaintAction> actions, int after) {
		return this.entries.stream().skip(after).anyMatch((each) -> actions.contains(each.action()));
	}

	List<HistoryEntry> entries() {
		return List.copyOf(this.entries);
	}

	/** The length of the history after the latest entry of an action; 0 for none. */
	int lengthAtLast(ComplaintAction action) {
		return IntStream.rangeClosed(1, this.entries.size())
			.filter((length) -> this.entries.get(length - 1).action() == action)
			.max()
			.orElse(0);
	}

	/** Returns the latest entry of an action. */
	Optional<HistoryEntry> last(ComplaintAction action) {
		return this.entries.stream().filter((each) -> each.action() == action).reduce((one, next) -> next);
	}

}
