package org.yidiantong.complaints.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.CaseDesk;
import org.yidiantong.complaints.CaseHandling;
import org.yidiantong.complaints.CaseRef;
import org.yidiantong.complaints.CaseStanding;
import org.yidiantong.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Does what the button of a case page says.
 */
@Component
class CaseActions {

	private final CaseDesk desk;

	private final CaseHandling handling;

	CaseActions(CaseDesk desk, CaseHandling handling) {
		this.desk = desk;
		this.handling = handling;
	}

	CaseStanding act(CaseButton button, Actor actor, UUID id, CaseForm form) {
		CaseRef ref = form.ref(id);
		String note = form.note();
		return switch (button) {
			case ACCEPT_AND_DISPATCH -> this.desk.acceptAndDispatch(actor, ref, form.order());
			case ACCEPT -> this.desk.accept(actor, ref);
			case DISPATCH -> this.desk.dispatch(actor, ref, form.order());
			case ASK_SUPPLEMENT -> this.desk.askSupplement(actor, ref, note);
			case REJECT -> this.desk.reject(actor, ref, RejectReasons.of(form.reason()), note);
			case REFER -> this.desk.refer(actor, ref, note);
			case MERGE -> this.desk.merge(actor, ref, form.into());
			case SIGN -> this.handling.sign(actor, ref);
			case RETURN -> this.handling.giveBack(actor, ref, note);
			case REPLY -> this.handling.reply(actor, ref, note);
			case EXTEND -> this.handling.extend(actor, ref, day(form.until()), note);
			case APPROVE_AND_CLOSE -> this.desk.approveAndClose(actor, ref, note);
			case SEND_BACK -> this.desk.review(actor, ref, false, note);
			case CLOSE -> this.desk.close(actor, ref);
			case SUSPEND -> this.desk.suspend(actor, ref, note);
			case RESUME -> this.desk.resume(actor, ref);
			case ARCHIVE -> this.desk.archive(actor, ref);
			case REOPEN -> this.desk.reopen(actor, ref, note);
		};
	}

	/** What is no day is none, which the door names as a mistake. */
	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return (typed == null || typed.isBlank()) ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException unreadable) {
			return null;
		}
	}

}
