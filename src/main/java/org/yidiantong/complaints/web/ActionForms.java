package org.yidiantong.complaints.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.ComplaintSupervision;
import org.yidiantong.complaints.ComplaintTriage;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PlainText;

import org.springframework.stereotype.Component;

/**
 * Performs the action of a button.
 */
@Component
class ActionForms {

	private final ComplaintDesk desk;

	private final ComplaintTriage triage;

	private final ComplaintHandling handling;

	private final ComplaintSupervision supervision;

	ActionForms(ComplaintDesk desk, ComplaintTriage triage, ComplaintHandling handling,
			ComplaintSupervision supervision) {
		this.desk = desk;
		this.triage = triage;
		this.handling = handling;
		this.supervision = supervision;
	}

	ActionResult act(ActionButton button, Actor actor, ComplaintId id, ActionForm form) {
		ComplaintRef ref = form.ref(id);
		String note = form.note();
		return switch (button) {
			case ACCEPT_AND_DISPATCH -> this.desk.acceptAndDispatch(actor, ref, form.order());
			case CLASSIFY -> this.triage.classify(actor, ref, form.classification());
			case REDACT, PASS_ON -> this.triage.redact(actor, ref, form.hidden(), form.withheldPhotos());
			case ACCEPT -> this.desk.accept(actor, ref);
			case DISPATCH -> this.desk.dispatch(actor, ref, form.order());
			case ASK_SUPPLEMENT -> this.desk.askSupplement(actor, ref, note);
			case REJECT -> this.desk.reject(actor, ref, RejectReasons.of(form.reason()), note);
			case REFER -> this.desk.refer(actor, ref, note);
			case MERGE -> this.triage.merge(actor, ref, form.into());
			case SIGN -> this.handling.sign(actor, ref);
			case RETURN -> this.handling.giveBack(actor, ref, note);
			case REPLY -> this.handling.reply(actor, ref, note, form.tokens(), form.confirmed());
			case EXTEND -> this.handling.extend(actor, ref, day(form.until()), note);
			case APPROVE_AND_CLOSE -> this.desk.approveAndClose(actor, ref, note, form.confirmed());
			case SEND_BACK -> this.desk.review(actor, ref, false, note);
			case SUPERVISE -> this.supervision.supervise(actor, ref, day(form.until()), note);
			case EXPLAIN -> this.handling.explain(actor, ref, note);
			case ESCALATE -> this.supervision.escalate(actor, ref, note);
			case END_SUPERVISION -> this.supervision.endSupervision(actor, ref);
			case TAKE_BACK -> this.desk.takeBack(actor, ref, note);
			case CLOSE -> this.desk.close(actor, ref);
			case SUSPEND -> this.desk.suspend(actor, ref, note);
			case RESUME -> this.desk.resume(actor, ref);
			case ARCHIVE -> this.desk.archive(actor, ref);
			case REOPEN -> this.desk.reopen(actor, ref, note);
		};
	}

	/** An unreadable day becomes null; the door then reports it. */
	private static @Nullable LocalDate day(@Nullable String input) {
		try {
			return PlainText.isBlank(input) ? null : LocalDate.parse(input.strip());
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

}
