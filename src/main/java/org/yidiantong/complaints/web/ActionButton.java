package org.yidiantong.complaints.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintAction;

/**
 * The buttons of a complaint's page. Two of them perform two actions at once.
 */
enum ActionButton {

	/** 受理并转办 */
	ACCEPT_AND_DISPATCH(ComplaintAction.ACCEPT, "order"),

	DISPATCH(ComplaintAction.DISPATCH, "order"),

	SIGN(ComplaintAction.SIGN, "plain"),

	REPLY(ComplaintAction.REPLY, "reply"),

	EXPLAIN(ComplaintAction.EXPLAIN, "note"),

	RETURN(ComplaintAction.RETURN, "note"),

	EXTEND(ComplaintAction.EXTEND, "until"),

	/** 同意办结 */
	APPROVE_AND_CLOSE(ComplaintAction.APPROVE, "optional"),

	SEND_BACK(ComplaintAction.SEND_BACK, "note"),

	/** 核对补充材料，转给承办单位 */
	PASS_ON(ComplaintAction.REDACT, "redact"),

	SUPERVISE(ComplaintAction.SUPERVISE, "day"),

	ESCALATE(ComplaintAction.ESCALATE, "note"),

	TAKE_BACK(ComplaintAction.TAKE_BACK, "note"),

	CLOSE(ComplaintAction.CLOSE, "plain"),

	END_SUPERVISION(ComplaintAction.END_SUPERVISION, "plain"),

	CLASSIFY(ComplaintAction.CLASSIFY, "nature"),

	REDACT(ComplaintAction.REDACT, "redact"),

	ACCEPT(ComplaintAction.ACCEPT, "plain"),

	ASK_SUPPLEMENT(ComplaintAction.ASK_SUPPLEMENT, "note"),

	REJECT(ComplaintAction.REJECT, "reason"),

	REFER(ComplaintAction.REFER, "note"),

	MERGE(ComplaintAction.MERGE, "into"),

	SUSPEND(ComplaintAction.SUSPEND, "note"),

	RESUME(ComplaintAction.RESUME, "plain"),

	REOPEN(ComplaintAction.REOPEN, "note"),

	ARCHIVE(ComplaintAction.ARCHIVE, "plain");

	private final ComplaintAction action;

	private final String fields;

	ActionButton(ComplaintAction action, String fields) {
		this.action = action;
		this.fields = fields;
	}

	/** The buttons for the actions that an officer may perform now, most usual first. */
	static List<ActionButton> of(ComplaintView view) {
		return Stream.of(values()).filter((button) -> view.can(button.action) && button.fits(view)).toList();
	}

	/** The same action has another name while a supplement waits for the desk's look. */
	private boolean fits(ComplaintView view) {
		boolean holds = view.history().stream().anyMatch(ComplaintEntry::held);
		return this != (holds ? REDACT : PASS_ON);
	}

	static Optional<ActionButton> at(String path) {
		return Stream.of(values()).filter((button) -> button.path().equals(path)).findFirst();
	}

	/** The last part of the address that its form goes to. */
	public String path() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Which fields its form has. */
	public String fields() {
		return this.fields;
	}

}
