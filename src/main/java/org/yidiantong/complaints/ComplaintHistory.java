package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.AlreadyUrged;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;

/**
 * The state of a complaint and the actions that led to it. It changes only as
 * {@link Transition} allows, and entries are never removed.
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
