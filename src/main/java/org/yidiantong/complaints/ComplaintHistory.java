package org.yidiantong.complaints;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.yidiantong.complaints.workflow.Milestones;
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

	/** Texts of supplements of which the desk has hidden more, by number of the entry. */
	@ElementCollection
	@CollectionTable(name = "complaints_redaction",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "complaint_id", referencedColumnName = "id") })
	@MapKeyColumn(name = "number")
	private Map<Integer, ProtectedText> redactions = new HashMap<>();

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

	/** Hides more of some supplements and passes on those that are held. */
	void redact(Map<Integer, ProtectedText> supplements, ProtectedText record, PerformedBy by) {
		add(ComplaintAction.REDACT, by, null, record);
		this.redactions.putAll(supplements);
	}

	/** The numbers of the supplements, from 1, oldest first. */
	List<Integer> supplements() {
		return IntStream.rangeClosed(1, length())
			.filter((number) -> this.entries.get(number - 1).action() == ComplaintAction.SUPPLY)
			.boxed()
			.toList();
	}

	/**
	 * Whether an entry is a supplement that the units do not see until the desk has
	 * looked at it: that of a report, of a complaint from which the desk has hidden
	 * something, or of a person whose complaint was merged into this one. The desk looks
	 * when it redacts or dispatches.
	 */
	boolean isHeld(int number, boolean report) {
		HistoryEntry entry = this.entries.get(number - 1);
		boolean looked = hasAny(Set.of(ComplaintAction.REDACT, ComplaintAction.DISPATCH), number);
		boolean needed = report || entry.isOfMerged()
				|| this.entries.stream().limit(number).anyMatch((each) -> each.action() == ComplaintAction.REDACT);
		return entry.action() == ComplaintAction.SUPPLY && needed && !looked;
	}

	/** Whether a redaction was the desk's look at a supplement after the dispatch. */
	boolean passesOn(int number) {
		List<ComplaintAction> before = this.entries.stream().limit(number - 1L).map(HistoryEntry::action).toList();
		int looked = Math.max(before.lastIndexOf(ComplaintAction.DISPATCH), before.lastIndexOf(ComplaintAction.REDACT));
		return this.entries.get(number - 1).state().isWithUnit() && before.lastIndexOf(ComplaintAction.SUPPLY) > looked;
	}

	/**
	 * Urges.
	 * @throws ActionImpossible when the state does not allow it
	 * @throws AlreadyUrged when it was urged and no working day has begun since
	 */
	void urge(WorkCalendar calendar, @Nullable String reason, PerformedBy by) {
		require(ComplaintAction.URGE, by);
		urgeableFrom(calendar).filter(by.day()::isBefore).ifPresent((day) -> {
			throw new AlreadyUrged(day);
		});
		add(ComplaintAction.URGE, by, reason, null);
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
	 * From when the time limit of a later round counts: its first dispatch, until then
	 * the reopening. Empty in the first round, which counts from the filing.
	 */
	Optional<Instant> roundStartedAt() {
		return (round() == 1) ? Optional.empty()
				: roundDispatchedAt().or(() -> last(ComplaintAction.REOPEN).map(HistoryEntry::at));
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

	/** The latest entry of some actions; there is always the filing. */
	HistoryEntry latest(Set<ComplaintAction> actions) {
		return this.entries.stream()
			.filter((each) -> actions.contains(each.action()))
			.reduce((one, next) -> next)
			.orElse(this.entries.get(0));
	}

	/** The entries after the last one of an action; all where there is none. */
	Stream<HistoryEntry> since(ComplaintAction action) {
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

	/**
	 * Whether an actor has already done the other part of this round: whoever accepted or
	 * dispatched does not reply, and whoever replied neither reviews nor closes.
	 */
	boolean isOfOtherPart(ComplaintAction action, String actor) {
		Set<ComplaintAction> other = switch (action) {
			case REPLY -> EnumSet.of(ComplaintAction.ACCEPT, ComplaintAction.DISPATCH);
			case APPROVE, SEND_BACK, CLOSE -> EnumSet.of(ComplaintAction.REPLY);
			default -> EnumSet.noneOf(ComplaintAction.class);
		};
		return this.entries.stream()
			.skip(lengthAtLast(ComplaintAction.REOPEN))
			.anyMatch((entry) -> other.contains(entry.action()) && actor.equals(entry.actor()));
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

	/** What happened, oldest first, with the texts as redacted. */
	List<HistoryEntry> entries() {
		return IntStream.rangeClosed(1, length()).mapToObj((number) -> {
			ProtectedText redacted = this.redactions.get(number);
			HistoryEntry entry = this.entries.get(number - 1);
			return (redacted == null) ? entry : entry.saying(redacted);
		}).toList();
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
