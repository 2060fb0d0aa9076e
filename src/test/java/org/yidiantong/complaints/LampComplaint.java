package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.ItemReference;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictSettings;
import org.yidiantong.tenancy.DistrictSettings.Limits;

/**
 * A complaint about a street lamp, brought along by its own actions. It is filed on
 * Monday, 2021-11-01, accepted and dispatched on Tuesday, and due ten working days after
 * its filing.
 */
final class LampComplaint {

	static final ComplaintKey ID = new ComplaintKey(341503, UUID.fromString("0190d5e0-0000-7000-8000-000000000001"));

	static final String NUMBER = "2021-00001";

	static final UnitCode LEAD = SmallChecklist.VILLAGERS.code();

	static final UnitCode ASSISTING = SmallChecklist.ROADS.code();

	static final UnitCode WATCHING = SmallChecklist.GOVERNMENT.code();

	static final UnitCode SUPERVISING = SmallChecklist.DESK.code();

	static final LocalDate DUE = LocalDate.of(2021, 11, 15);

	/** Returns within one working day, twice; two extensions within 90 days. */
	static final Limits LIMITS = new Limits(3, 2, new DistrictSettings.Handling(5, 15, 30), 1);

	static final WorkCalendar CALENDAR = NationalCalendar.calendar();

	static final ProtectedText NOTE = new ProtectedText("请核实", null);

	private LampComplaint() {
	}

	static Complaint filed() {
		return filed(Nature.REQUEST, null);
	}

	/** A report about a unit, which keeps out of it. */
	static Complaint report(UnitCode respondent) {
		return filed(Nature.REPORT, respondent);
	}

	static Complaint accepted() {
		return accept(filed());
	}

	static Complaint accept(Complaint filed) {
		filed.accept(NUMBER, desk("2021-11-02T09:00"));
		return filed;
	}

	static Complaint dispatched() {
		return dispatch(accepted(), "2021-11-02T10:00");
	}

	static Complaint dispatch(Complaint accepted, String time) {
		accepted.dispatch(plan(), null, NOTE, desk(time));
		return accepted;
	}

	static Complaint handled() {
		Complaint complaint = dispatched();
		complaint.sign(handler("2021-11-03T09:00"));
		return complaint;
	}

	static Complaint replied() {
		Complaint complaint = handled();
		complaint.reply(NOTE, null, handler("2021-11-05T09:00"));
		return complaint;
	}

	static Complaint closed() {
		Complaint complaint = replied();
		complaint.approve(null, null, desk("2021-11-08T09:00"));
		complaint.close(desk("2021-11-08T10:00"));
		return complaint;
	}

	static DispatchPlan plan() {
		return new DispatchPlan(assignment(LEAD, ASSISTING), deadline(),
				new ItemReference(new ItemCode("L01"), "341503/L01", "路灯报修", "C1"), Recusal.none());
	}

	static Assignment assignment(UnitCode lead, HandlingGrade grade) {
		return new Assignment(lead, List.of(), WATCHING, "C1", grade);
	}

	static Assignment assignment(UnitCode lead, UnitCode... assisting) {
		return new Assignment(lead, List.of(assisting), WATCHING, "C1", HandlingGrade.SIMPLE);
	}

	static ResponseDeadline deadline() {
		return ResponseDeadline.of(LocalDate.of(2021, 11, 1), HandlingGrade.SIMPLE, LIMITS, CALENDAR);
	}

	static PerformedBy citizen(String time) {
		return PerformedBy.citizen(at(time));
	}

	static PerformedBy desk(String time) {
		return new PerformedBy(ComplaintRole.SUPERVISOR, "OF-SU-341503100", SUPERVISING, at(time));
	}

	static PerformedBy handler(String time) {
		return new PerformedBy(ComplaintRole.HANDLER, "OF-HU-341503100-V01", LEAD, at(time));
	}

	static PerformedBy platform(String time) {
		return new PerformedBy(ComplaintRole.PLATFORM, null, null, at(time));
	}

	/** A time in the districts' zone. */
	static Instant at(String time) {
		return LocalDateTime.parse(time).atZone(BusinessClock.ZONE).toInstant();
	}

	static Recusal recusal(@Nullable UnitCode respondent) {
		return (respondent == null) ? Recusal.none() : new Recusal(List.of(), List.of(respondent));
	}

	/** Filed at nine in the morning of a day. */
	static Complaint filedOn(LocalDate day) {
		return filed(Nature.REQUEST, null, ResponseDeadline.of(day, HandlingGrade.SIMPLE, LIMITS, CALENDAR),
				at(day + "T09:00"));
	}

	private static Complaint filed(Nature nature, @Nullable UnitCode respondent) {
		return filed(nature, respondent, deadline(), at("2021-11-01T09:00"));
	}

	private static Complaint filed(Nature nature, @Nullable UnitCode respondent, ResponseDeadline deadline,
			Instant time) {
		SubjectMatter matter = new SubjectMatter(nature, null, null, null, SmallChecklist.VERSION,
				new PlaceCode(SmallChecklist.VILLAGE), SmallChecklist.TOWNSHIP + "/" + SmallChecklist.VILLAGE,
				SUPERVISING, recusal(respondent), "路灯坏了", null);
		return new Complaint(ID, new byte[32], null, matter, null, Origin.online(), deadline, time);
	}

}
