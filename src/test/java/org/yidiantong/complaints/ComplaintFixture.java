package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * Brings a complaint of 黄莲村 into a state, by the doors and never past them.
 */
public class ComplaintFixture {

	static final String TOWNSHIP = "341503100";

	static final String PLACE = "341503100-V04";

	static final String VILLAGE = "HU-341503100-V04";

	private static final Actor DESK = Actors.desk(TOWNSHIP);

	private static final Actor HANDLER = Actors.handler(VILLAGE);

	private static final DispatchComplaint ORDER = new DispatchComplaint(VILLAGE, null, List.of(), "请核实");

	private final ComplaintManagement complaints;

	private final ComplaintInspection cases;

	private final ComplaintDesk desk;

	private final ComplaintTriage triage;

	private final ComplaintHandling handling;

	public ComplaintFixture(ComplaintManagement complaints, ComplaintInspection cases, ComplaintDesk desk,
			ComplaintTriage triage, ComplaintHandling handling) {
		this.complaints = complaints;
		this.cases = cases;
		this.desk = desk;
		this.triage = triage;
		this.handling = handling;
	}

	/** A complaint in a state, with the code that its filer has. */
	Climbed to(ComplaintState state) {
		Climbed filed = file();
		return switch (state) {
			case SUBMITTED -> filed;
			case WITHDRAWN -> {
				in(() -> this.complaints.withdraw(filed.code()));
				yield filed.at(state);
			}
			case SUPPLEMENT -> filed.with(in(() -> this.desk.askSupplement(DESK, filed.ref(), "哪一盏？")));
			case REJECTED ->
				filed.with(in(() -> this.desk.reject(DESK, filed.ref(), RejectReason.OUT_OF_SCOPE, "请到法院")));
			case REFERRED -> filed.with(in(() -> this.desk.refer(DESK, filed.ref(), "请打12388")));
			case ARCHIVED -> archived();
			case MERGED -> merged(filed);
			default -> onTheRoad(filed, state);
		};
	}

	/** The id of a complaint in a state. */
	public ComplaintId idOf(ComplaintState state) {
		return to(state).standing().id();
	}

	/** A complaint in hand whose time is stopped. */
	Climbed stopped() {
		Climbed handled = to(ComplaintState.HANDLING);
		return handled.with(in(() -> this.desk.suspend(DESK, handled.ref(), "等鉴定")));
	}

	/** The number of a complaint that others can be merged into. */
	String number() {
		return String.valueOf(to(ComplaintState.ACCEPTED).standing().caseNumber());
	}

	/** A day to which a complaint can be extended. */
	LocalDate soon() {
		Climbed dispatched = to(ComplaintState.DISPATCHED);
		return dispatched.standing().dueOn().plusDays(3);
	}

	/** The state in which a complaint is now. */
	ComplaintState state(Climbed climbed) {
		return in(() -> this.cases.find(DESK, climbed.ref().id())).status().state();
	}

	private Climbed onTheRoad(Climbed filed, ComplaintState state) {
		Climbed accepted = filed.with(in(() -> this.desk.accept(DESK, filed.ref())));
		if (state == ComplaintState.ACCEPTED) {
			return accepted;
		}
		Climbed dispatched = accepted.with(in(() -> this.desk.dispatch(DESK, accepted.ref(), ORDER)));
		if (state == ComplaintState.DISPATCHED) {
			return dispatched;
		}
		if (state == ComplaintState.HANDLING) {
			return dispatched.with(in(() -> this.handling.sign(HANDLER, dispatched.ref())));
		}
		return answered(dispatched, state);
	}

	private Climbed answered(Climbed dispatched, ComplaintState state) {
		Climbed replied = dispatched.with(in(() -> this.handling.reply(HANDLER, dispatched.ref(), "已修好")));
		if (state == ComplaintState.REPLIED) {
			return replied;
		}
		Climbed reviewed = replied.with(in(() -> this.desk.review(DESK, replied.ref(), true, null)));
		if (state == ComplaintState.REVIEWED) {
			return reviewed;
		}
		Climbed closed = reviewed.with(in(() -> this.desk.close(DESK, reviewed.ref())));
		return (state == ComplaintState.CLOSED) ? closed
				: closed.with(in(() -> this.desk.reopen(DESK, closed.ref(), "没修好")));
	}

	private Climbed archived() {
		// a closed one waits for its rating first
		Climbed ended = to(ComplaintState.REJECTED);
		Actor district = Actors.post(Role.DISPATCHER);
		return ended.with(in(() -> this.desk.archive(district, ended.ref())));
	}

	private Climbed merged(Climbed filed) {
		String other = number();
		return filed.with(in(() -> this.triage.merge(DESK, filed.ref(), other)));
	}

	private Climbed file() {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), "L01", PLACE, "路灯坏了", null, true, null);
		Receipt receipt = in(() -> this.complaints.file(asked));
		ComplaintSummary latest = in(() -> this.cases.list(DESK, ComplaintFilter.ALL, new PageRequest(1, null))).items()
			.get(0);
		return new Climbed(TrackingCode.parse(receipt.trackingCode()),
				new ActionResult(latest.id(), null, latest.state(), null, LocalDate.EPOCH, latest.revision()));
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

	/** Where a complaint stands, and the code that its filer has. */
	record Climbed(TrackingCode code, ActionResult standing) {

		ComplaintRef ref() {
			return new ComplaintRef(this.standing.id(), this.standing.revision());
		}

		Climbed with(ActionResult next) {
			return new Climbed(this.code, next);
		}

		Climbed at(ComplaintState state) {
			return with(new ActionResult(this.standing.id(), this.standing.caseNumber(), state,
					this.standing.leadUnit(), this.standing.dueOn(), this.standing.revision() + 1));
		}

	}

}
