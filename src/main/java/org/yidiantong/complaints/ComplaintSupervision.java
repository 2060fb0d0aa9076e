package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.cards.CardCause;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.DueCard;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.supervision.EscalationImpossible;
import org.yidiantong.complaints.supervision.SupervisionDay;
import org.yidiantong.complaints.supervision.SupervisionNotOrdered;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintChanged;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Commands of those who supervise: leaders, the district and supervising units, and what
 * the platform does after a second bad rating. Each command publishes its event, is
 * recorded in the audit log, and may refuse with {@link ComplaintUnknown},
 * {@link ActionNotPermitted}, {@link ActionImpossible} or {@link ComplaintChanged}.
 */
@Service
public class ComplaintSupervision {

	private final ComplaintActions moves;

	private final Complaints complaints;

	private final ComplaintCards cards;

	private final NoteProtection notes;

	private final CalendarManagement calendar;

	private final DispatchPlanner planner;

	private final ApplicationEventPublisher events;

	ComplaintSupervision(ComplaintActions moves, Complaints complaints, ComplaintCards cards, NoteProtection notes,
			CalendarManagement calendar, DispatchPlanner planner, ApplicationEventPublisher events) {
		this.moves = moves;
		this.complaints = complaints;
		this.cards = cards;
		this.notes = notes;
		this.calendar = calendar;
		this.planner = planner;
		this.events = events;
	}

	/**
	 * Puts a complaint under supervision (督办); publishes ComplaintSupervised. Who has
	 * done so before changes note and day.
	 * @param dueOn by when it is to be done; a day off moves to the next working day
	 * @throws InvalidRequest with every error of day and note
	 */
	@Transactional
	public ActionResult supervise(Actor actor, ComplaintRef ref, @Nullable LocalDate dueOn, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.SUPERVISE, (complaint, by) -> {
			List<ValidationError> errors = Stream
				.concat(SupervisionDay.errors(dueOn, by.day()).stream(), NoteProtection.check(note, "note").stream())
				.toList();
			if (!errors.isEmpty()) {
				throw new InvalidRequest(errors);
			}
			LocalDate until = this.calendar.workCalendar().orNextWorkingDay(Objects.requireNonNull(dueOn)).dueOn();
			return complaint.supervise(until, this.notes.required(complaint.key().owner(), note, "note"), by);
		});
	}

	/**
	 * Takes off the supervision that the actor's unit, the district or a leader has
	 * ordered (解除督办); publishes SupervisionEnded.
	 * @throws SupervisionNotOrdered if others have ordered it, or nobody
	 */
	@Transactional
	public ActionResult endSupervision(Actor actor, ComplaintRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.END_SUPERVISION, Complaint::endSupervision);
	}

	/**
	 * Lets a complaint that is overdue or under supervision climb to the district, which
	 * dispatches it to another unit (提级办理); publishes ComplaintEscalated.
	 * @throws EscalationImpossible if neither holds, or the district has it already
	 */
	@Transactional
	public ActionResult escalate(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.ESCALATE, (complaint, by) -> complaint
			.escalate(this.notes.required(complaint.key().owner(), note, "note"), this.calendar.workCalendar(), by));
	}

	/**
	 * Has another unit handle a complaint whose complainant was dissatisfied twice, and
	 * raises a red card; of a complaint that was merged, the one that goes on for it.
	 * Publishes ComplaintReopened, ComplaintEscalated unless the district has it already,
	 * and ComplaintCardRaised. Does nothing the second time, nor to an archived
	 * complaint.
	 * @param ratedAt when it was rated the second time
	 */
	@Transactional
	public void takeOver(ComplaintId id, Instant ratedAt) {
		Complaint rated = this.complaints.findById(ComplaintKey.of(id)).orElseThrow(() -> ComplaintUnknown.of(id));
		Complaint complaint = this.complaints.findWithLockById(this.complaints.live(rated).key()).orElseThrow();
		PerformedBy platform = this.cards.platform();
		List<ComplaintEvent> happened = complaint.takeOver(ratedAt,
				(before) -> this.planner.deadline(before, platform.day()), this.calendar.workCalendar(), platform);
		this.complaints.flush();
		happened.forEach(this.events::publishEvent);
		if (!happened.isEmpty()) {
			this.cards.raise(complaint, new DueCard(CardKind.RED, CardCause.RATED_BADLY_AGAIN, platform.day()),
					platform);
		}
	}

}
