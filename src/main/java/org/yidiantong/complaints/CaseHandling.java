package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for the unit that has a case in hand. Each method tells the log and the
 * record, and refuses with {@link CaseUnknown}, {@link ActionNotYours},
 * {@link ActionImpossible}, {@link CaseChanged} or, while its time is stopped,
 * {@link ClockStopped}.
 */
@Service
public class CaseHandling {

	private final CaseMoves moves;

	private final CaseNotes notes;

	private final CalendarManagement calendar;

	private final DistrictManagement districts;

	CaseHandling(CaseMoves moves, CaseNotes notes, CalendarManagement calendar, DistrictManagement districts) {
		this.moves = moves;
		this.notes = notes;
		this.calendar = calendar;
		this.districts = districts;
	}

	/** Takes a case in hand (签收); publishes signed. */
	@Transactional
	public CaseStanding sign(Actor actor, CaseRef ref) {
		return this.moves.move(actor, ref, ComplaintAction.SIGN, Complaint::sign);
	}

	/**
	 * Sends a case back to the desk as wrongly dispatched (退回改派); publishes returned.
	 * @throws ReturnImpossible when it came too often, or lies there too long
	 */
	@Transactional
	public CaseStanding giveBack(Actor actor, CaseRef ref, @Nullable String note) {
		int limit = this.districts.settings().limits().returnWorkingDays();
		return this.moves.move(actor, ref, ComplaintAction.RETURN, (complaint, by) -> complaint
			.giveBack(this.notes.required(complaint.id(), note, "note"), limit, this.calendar.workCalendar(), by));
	}

	/** Answers (提交答复), which also signs; publishes replied. */
	@Transactional
	public CaseStanding reply(Actor actor, CaseRef ref, @Nullable String text) {
		return this.moves.move(actor, ref, ComplaintAction.REPLY,
				(complaint, by) -> complaint.reply(this.notes.required(complaint.id(), text, "text"), by));
	}

	/**
	 * Extends the time for a case, as the head of the unit has agreed (申请延期); publishes
	 * extended.
	 * @param until the last day then
	 * @throws ExtensionImpossible when that is no longer, too long or too often
	 * @throws InvalidRequest when day or note is missing
	 */
	@Transactional
	public CaseStanding extend(Actor actor, CaseRef ref, @Nullable LocalDate until, @Nullable String note) {
		return this.moves.move(actor, ref, ComplaintAction.EXTEND, (complaint, by) -> {
			if (until == null) {
				throw new InvalidRequest(List.of(ValidationError.of("until", "case.until")));
			}
			return complaint.extend(until, this.notes.required(complaint.id(), note, "note"), by);
		});
	}

}
