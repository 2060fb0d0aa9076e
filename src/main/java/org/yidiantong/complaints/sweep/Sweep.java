package org.yidiantong.complaints.sweep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.TenantId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepOpened;
import org.yidiantong.complaints.events.SweepRescheduled;
import org.yidiantong.complaints.inspection.SweptComplaint;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.organization.UnitCode;

/**
 * A sweep: which item is checked because of which complaint, and by when. Its moves are
 * the versions of its events.
 * <p>
 * The platform does not store whether a complaint was justified. A complaint counts as
 * upheld when a unit has answered it and it is in review or closed; whoever opens the
 * sweep judges the rest.
 */
@AggregateRoot
@Entity
@Table(name = "complaints_sweep")
class Sweep {

	/** In review, or closed. */
	static final Set<ComplaintState> UPHELD = Set.of(ComplaintState.REPLIED, ComplaintState.REVIEWED,
			ComplaintState.CLOSED);

	@Identity
	@EmbeddedId
	private SweepKey id;

	@TenantId
	@Column(name = "tenant_id", insertable = false, updatable = false)
	private @Nullable Integer tenant;

	@Version
	private @Nullable Integer revision;

	private int moves;

	private ComplaintId complaintId;

	private ItemCode itemCode;

	private String itemLineage;

	private String itemName;

	private String task;

	private @Nullable UnitCode openedBy;

	private Instant openedAt;

	private LocalDate dueOn;

	@SuppressWarnings("NullAway.Init")
	protected Sweep() {
	}

	/**
	 * @param task what to check, masked
	 * @param dueOn the day that the desk chose; one off work moves to the next working
	 * day
	 * @throws SweepImpossible when the complaint is not upheld
	 */
	Sweep(SweepKey id, SweptComplaint complaint, Item item, String task, LocalDate dueOn, WorkCalendar calendar,
			@Nullable UnitCode openedBy, Instant now) {
		requireUpheld(complaint.state());
		this.id = id;
		this.complaintId = complaint.id();
		this.itemCode = item.code();
		this.itemLineage = item.lineage();
		this.itemName = item.name();
		this.task = task;
		this.openedBy = openedBy;
		this.openedAt = now;
		this.dueOn = calendar.orNextWorkingDay(dueOn).dueOn();
		this.moves = 1;
	}

	static void requireUpheld(ComplaintState state) {
		if (!UPHELD.contains(state)) {
			throw new SweepImpossible(state);
		}
	}

	/** What is published when it is opened. */
	SweepOpened opened(List<UnitCode> units) {
		return new SweepOpened(this.id.tenant(), this.id.id(), this.complaintId, this.itemCode, this.itemLineage,
				this.openedBy, units, this.dueOn, this.moves, this.openedAt);
	}

	/** Counts an event of one of its units. */
	int next() {
		return ++this.moves;
	}

	/** Moves the due day to a working day of a changed calendar, unless it is over. */
	Optional<SweepRescheduled> reschedule(WorkCalendar calendar, LocalDate today, Instant now) {
		LocalDate former = this.dueOn;
		this.dueOn = dueUnder(calendar, today);
		return former.equals(this.dueOn) ? Optional.empty()
				: Optional.of(new SweepRescheduled(this.id.tenant(), this.id.id(), this.dueOn, former, next(), now));
	}

	/** The due day by a calendar. */
	LocalDate dueUnder(WorkCalendar calendar, LocalDate today) {
		return calendar.recounted(this.dueOn, calendar.orNextWorkingDay(this.dueOn).dueOn(), today);
	}

	SweepKey id() {
		return this.id;
	}

	ComplaintId complaint() {
		return this.complaintId;
	}

	ItemCode itemCode() {
		return this.itemCode;
	}

	@Nullable UnitCode openedBy() {
		return this.openedBy;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

}
