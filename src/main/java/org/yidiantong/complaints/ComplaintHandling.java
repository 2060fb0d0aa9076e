package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.cards.CardCause;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.DueCard;
import org.yidiantong.complaints.deadline.ClockStopped;
import org.yidiantong.complaints.deadline.ExtensionImpossible;
import org.yidiantong.complaints.deadline.ReturnImpossible;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.supervision.ExplanationNotOwed;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintChanged;
import org.yidiantong.complaints.workflow.FutureTimeConfirmation;
import org.yidiantong.complaints.workflow.FutureTimeUnconfirmed;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

/**
 * Commands of the lead unit. Each one publishes its event, is recorded in the audit log,
 * and may refuse with {@link ComplaintUnknown}, {@link ActionNotPermitted},
 * {@link ActionImpossible}, {@link ComplaintChanged} or, while the time limit is
 * suspended, {@link ClockStopped}.
 */
@Service
public class ComplaintHandling {

	private final ComplaintActions moves;

	private final NoteProtection notes;

	private final ComplaintPhotos photos;

	private final ComplaintCards cards;

	private final CalendarManagement calendar;

	private final DistrictManagement districts;

	ComplaintHandling(ComplaintActions moves, NoteProtection notes, ComplaintPhotos photos, ComplaintCards cards,
			CalendarManagement calendar, DistrictManagement districts) {
		this.moves = moves;
		this.notes = notes;
		this.photos = photos;
		this.cards = cards;
		this.calendar = calendar;
		this.districts = districts;
	}

	/** Confirms receipt (签收); publishes ComplaintSigned. */
	@Transactional
	public ActionResult sign(Actor actor, ComplaintRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.SIGN, Complaint::sign);
	}

	/**
	 * Returns a complaint to the desk as wrongly dispatched (退回改派); publishes
	 * ComplaintReturned.
	 * @throws ReturnImpossible if it was returned too often or the time to return it is
	 * over
	 */
	@Transactional
	public ActionResult giveBack(Actor actor, ComplaintRef ref, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.RETURN,
				(complaint, by) -> complaint.giveBack(this.notes.required(complaint.key().owner(), note, "note"),
						limits(), this.calendar.workCalendar(), by));
	}

	/** Replies (提交答复) and, if necessary, confirms receipt; publishes ComplaintReplied. */
	@Transactional
	public ActionResult reply(Actor actor, ComplaintRef ref, @Nullable String text) {
		return reply(actor, ref, text, List.of(), null);
	}

	/**
	 * As {@link #reply(Actor, ComplaintRef, String)}, with photos of what was done. The
	 * complainant sees them with the answer.
	 * @param photos tokens of pending photos, in their order
	 * @param confirmed what the officer says of a time to come that the text names
	 * @throws InvalidRequest if the text is missing or too long, or photos are unknown
	 * @throws FutureTimeUnconfirmed if it names a time to come and nothing is confirmed
	 */
	@Transactional
	public ActionResult reply(Actor actor, ComplaintRef ref, @Nullable String text, List<String> photos,
			@Nullable FutureTimeConfirmation confirmed) {
		return this.moves.move(actor, ref, ComplaintAction.REPLY, (complaint, by) -> {
			ProtectedText answer = this.notes.required(complaint.key().owner(), text, "text");
			this.photos.require(photos);
			ComplaintReplied replied = complaint.reply(answer, FutureTimeConfirmation.require(text, by.at(), confirmed),
					by);
			this.photos.claim(complaint, photos);
			return replied;
		});
	}

	/**
	 * Extends the due day, as approved by the head of the unit (申请延期); publishes
	 * ComplaintExtended. Who asks for one extension too many is refused, and a red card
	 * is raised, which publishes ComplaintCardRaised.
	 * @param until the new last day
	 * @throws ExtensionImpossible if the day is not later, too late, or the limit of
	 * extensions is reached
	 * @throws InvalidRequest if day or note is missing
	 */
	@Transactional(noRollbackFor = ExtensionImpossible.class)
	public ActionResult extend(Actor actor, ComplaintRef ref, @Nullable LocalDate until, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.EXTEND, (complaint, by) -> {
			if (complaint.handling().clock().isOver(by.day())) {
				throw ExtensionImpossible.tooLate(complaint.handling().clock().dueOn());
			}
			if (until == null) {
				throw new InvalidRequest(List.of(ValidationError.of("until", "case.until")));
			}
			ProtectedText reason = this.notes.required(complaint.key().owner(), note, "note");
			try {
				return complaint.extend(until, reason, limits(), this.calendar.workCalendar(), by);
			}
			catch (ExtensionImpossible refused) {
				if (refused.isTooOften()) {
					this.cards.raise(complaint, new DueCard(CardKind.RED, CardCause.EXTENDED_TOO_OFTEN, by.day()),
							this.cards.platform());
				}
				throw refused;
			}
		});
	}

	/**
	 * Explains in writing why it is late (书面说明), once for a red card; publishes
	 * ComplaintExplained. The first desk and the district explain what they were
	 * responsible for.
	 * @throws ExplanationNotOwed if no red card asks for it
	 */
	@Transactional
	public ActionResult explain(Actor actor, ComplaintRef ref, @Nullable String text) {
		return this.moves.move(actor, ref, ComplaintAction.EXPLAIN,
				(complaint, by) -> complaint.explain(this.notes.required(complaint.key().owner(), text, "note"), by));
	}

	private DistrictSettings.Limits limits() {
		return this.districts.settings().limits();
	}

}
