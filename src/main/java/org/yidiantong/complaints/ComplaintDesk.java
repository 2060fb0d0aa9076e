package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.dispatch.EarlierComplaints;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.numbering.YearlyNumbers;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ArchivedTooEarly;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintChanged;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;
import org.yidiantong.complaints.workflow.PhotoMissing;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands of the first desk and the district: intake, dispatch and review. Each one
 * publishes its event, is recorded in the audit log, and may refuse with
 * {@link ComplaintUnknown}, {@link ActionNotPermitted}, {@link ActionImpossible} or
 * {@link ComplaintChanged}.
 */
@Service
public class ComplaintDesk {

	private final ComplaintActions moves;

	private final YearlyNumbers numbers;

	private final NoteProtection notes;

	private final ComplaintPhotos photos;

	private final DispatchPlanner planner;

	private final EarlierComplaints earlier;

	private final CalendarManagement calendar;

	private final DistrictManagement districts;

	ComplaintDesk(ComplaintActions moves, YearlyNumbers numbers, NoteProtection notes, ComplaintPhotos photos,
			DispatchPlanner planner, EarlierComplaints earlier, CalendarManagement calendar,
			DistrictManagement districts) {
		this.moves = moves;
		this.numbers = numbers;
		this.notes = notes;
		this.photos = photos;
		this.planner = planner;
		this.earlier = earlier;
		this.calendar = calendar;
		this.districts = districts;
	}

	/**
	 * Accepts a complaint under the next number of the year; publishes ComplaintAccepted.
	 */
	@Transactional
	public ActionResult accept(Actor actor, ComplaintRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.ACCEPT,
				(complaint, by) -> complaint.accept(number(complaint, by.at()), by));
	}

	private String number(Complaint complaint, Instant now) {
		String known = complaint.milestones().number();
		return (known == null) ? this.numbers.complaint(PerformedBy.dayOf(now)) : known;
	}

	/**
	 * Assigns a complaint to a unit and computes its due day again; publishes
	 * ComplaintDispatched. A later round goes to the unit that did it before, unless
	 * another one is named, and counts from its own dispatch.
	 * @throws InvalidRequest with every error of the command
	 * @throws UnitRecused if a unit is the respondent
	 */
	@Transactional
	public ActionResult dispatch(Actor actor, ComplaintRef ref, DispatchComplaint asked) {
		return this.moves.move(actor, ref, ComplaintAction.DISPATCH, (complaint, by) -> {
			Instant filed = complaint.milestones().filedAt();
			DispatchPlan plan = plan(complaint, asked, by.day());
			SubjectMatter matter = complaint.matter().about(plan.item());
			ComplaintId earlier = this.earlier.find(matter.itemLineage(), matter.placeCode(), filed)
				.map(ComplaintId::new)
				.orElse(null);
			return complaint.dispatch(plan, earlier, note(complaint, asked.note()), by);
		});
	}

	/**
	 * Returns every error of a dispatch without performing it.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 */
	@Transactional
	public List<ValidationError> errors(Actor actor, ComplaintRef ref, DispatchComplaint asked) {
		Complaint complaint = this.moves.held(actor, ref);
		try {
			plan(complaint, asked, LocalDate.ofInstant(complaint.milestones().filedAt(), BusinessClock.ZONE));
			return List.of();
		}
		catch (InvalidRequest invalid) {
			return invalid.errors();
		}
	}

	private DispatchPlan plan(Complaint complaint, DispatchComplaint asked, LocalDate today) {
		return this.planner.plan(complaint.dispatchSubject(today), asked.unit(), asked.item(), asked.assisting(),
				NoteProtection.check(asked.note(), "note"));
	}

	/** Accepts and dispatches a complaint in one transaction (受理并转办). */
	@Transactional
	public ActionResult acceptAndDispatch(Actor actor, ComplaintRef ref, DispatchComplaint asked) {
		return dispatch(actor, new ComplaintRef(ref.id(), accept(actor, ref).revision()), asked);
	}

	/**
	 * Rejects a complaint; publishes ComplaintRejected. The complainant is told the
	 * reason and the note.
	 * @throws InvalidRequest if reason or note is missing
	 */
	@Transactional
	public ActionResult reject(Actor actor, ComplaintRef ref, @Nullable RejectReason reason, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.REJECT, (complaint, by) -> {
			if (reason == null) {
				throw new InvalidRequest(List.of(ValidationError.of("reason", "case.reason")));
			}
			return complaint.reject(reason, note(complaint, note), by);
		});
	}

	/**
	 * Refers a complaint to the responsible authority, such as 12388; publishes
	 * ComplaintReferred.
	 */
	@Transactional
	public ActionResult refer(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.REFER,
				(complaint, by) -> complaint.refer(note(complaint, note), by));
	}

	/** Asks the complainant for more information; publishes SupplementRequested. */
	@Transactional
	public ActionResult askSupplement(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.ASK_SUPPLEMENT,
				(complaint, by) -> complaint.requestSupplement(note(complaint, note), by));
	}

	/**
	 * Reviews a reply. An approved complaint can be closed; otherwise it goes back to the
	 * unit. Publishes ComplaintApproved or ComplaintSentBack.
	 * @throws InvalidRequest if a reply is sent back without a note
	 * @throws PhotoMissing if it is approved, but the item requires a photo of what was
	 * done
	 */
	@Transactional
	public ActionResult review(Actor actor, ComplaintRef ref, boolean approved, @Nullable String note) {
		return review(actor, ref, approved, note, null);
	}

	/**
	 * As {@link #review(Actor, ComplaintRef, boolean, String)}.
	 * @param confirmed what the officer says of a time to come that the note of an
	 * approval names
	 * @throws FutureTimeUnconfirmed if it names one and nothing is confirmed
	 */
	@Transactional
	public ActionResult review(Actor actor, ComplaintRef ref, boolean approved, @Nullable String note,
			@Nullable FutureTimeConfirmation confirmed) {
		if (!approved) {
			return this.moves.move(actor, ref, ComplaintAction.SEND_BACK,
					(complaint, by) -> complaint.sendBack(note(complaint, note), by));
		}
		return this.moves.move(actor, ref, ComplaintAction.APPROVE, (complaint, by) -> {
			this.photos.requireForClosing(complaint);
			return complaint.approve(this.notes.optional(complaint.key().owner(), note, "note"),
					FutureTimeConfirmation.require(note, by.at(), confirmed), by);
		});
	}

	/** Closes a complaint whose reply is approved; publishes ComplaintClosed. */
	@Transactional
	public ActionResult close(Actor actor, ComplaintRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.CLOSE, Complaint::close);
	}

	/** Approves the reply and closes the complaint (同意办结). */
	@Transactional
	public ActionResult approveAndClose(Actor actor, ComplaintRef ref, @Nullable String note) {
		return approveAndClose(actor, ref, note, null);
	}

	/** As {@link #review} with an approval, and {@link #close}. */
	@Transactional
	public ActionResult approveAndClose(Actor actor, ComplaintRef ref, @Nullable String note,
			@Nullable FutureTimeConfirmation confirmed) {
		return close(actor, new ComplaintRef(ref.id(), review(actor, ref, true, note, confirmed).revision()));
	}

	/**
	 * Reopens a closed complaint (退回重办), which begins a new round; publishes
	 * ComplaintReopened. The due day is computed again at the dispatch.
	 */
	@Transactional
	public ActionResult reopen(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.REOPEN, (complaint, by) -> complaint
			.reopen(note(complaint, note), this.planner.deadline(complaint.assignment().orElseThrow(), by.day()), by));
	}

	/**
	 * Takes a complaint back from its unit, whatever the unit has done with it (收回改派).
	 * Only the district may. Publishes ComplaintReassigned.
	 */
	@Transactional
	public ActionResult takeBack(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.TAKE_BACK, (complaint, by) -> ComplaintReassignment
			.takeBack(complaint, note(complaint, note), this.calendar.workCalendar(), by));
	}

	/**
	 * Stops the time limit for a reason outside the unit; publishes ComplaintSuspended.
	 */
	@Transactional
	public ActionResult suspend(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.SUSPEND,
				(complaint, by) -> complaint.suspend(note(complaint, note), by));
	}

	/** Restarts the time limit and adds the lost days; publishes ComplaintResumed. */
	@Transactional
	public ActionResult resume(Actor actor, ComplaintRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.RESUME,
				(complaint, by) -> complaint.resume(this.calendar.workCalendar(), by));
	}

	/**
	 * Archives a complaint that has ended; publishes ComplaintArchived.
	 * @throws ArchivedTooEarly while the complainant can still rate
	 */
	@Transactional
	public ActionResult archive(Actor actor, ComplaintRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.ARCHIVE,
				(complaint, by) -> complaint.archive(this.districts.settings().limits(), by));
	}

	private ProtectedText note(Complaint complaint, @Nullable String input) {
		return this.notes.required(complaint.key().owner(), input, "note");
	}

}
