package org.yidiantong.complaints;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.audit.AuditText;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.inspection.ComplainantView;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.DelayReason;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.NationalNotice;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new notice of days off moves the due days of open complaints. The tests live in a
 * year of which no notice is published.
 */
class CalendarChangeModuleTests extends ComplaintLifecycle {

	/** A Monday; 3 + 5 + 2 working days later is a Monday too. */
	private static final String FILED = "2096-12-03T09:00:00";

	private static final LocalDate DUE = LocalDate.parse("2096-12-17");

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private ComplaintLimits limits;

	@Autowired
	private ComplaintSupervision supervision;

	@Autowired
	private AuditLog audit;

	@Autowired
	private FlywayConnectionDetails owner;

	@BeforeEach
	@AfterEach
	void forgetsTheYear() {
		NationalNotice.forget(this.owner, 2096);
		this.calendar.workCalendar();
	}

	@Test
	void movesWhatIsOpenAndKeepsBothDays() {
		TrackingCode tracking = file(FILED);
		ActionResult sent = at(FILED, () -> this.desk.acceptAndDispatch(this.supervisor, filed(tracking), order()));
		assertThat(sent.dueOn()).isEqualTo(DUE);
		notice("{from: '2096-12-17', to: '2096-12-17'}");
		assertThat(limits(at(FILED, () -> this.folders.diff(folder()).get(0).changes()))).singleElement()
			.extracting(Change::description)
			.isEqualTo("1 个未到期的期限随日历调整");
		at("2096-12-10T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent)).satisfies((view) -> {
			assertThat(view.deadline().dueOn()).isEqualTo("2096-12-18");
			assertThat(view.deadline().firstDueOn()).isEqualTo("2096-12-18");
			assertThat(view.history()).last()
				.returns(ComplaintAction.RESCHEDULE, ComplaintEntry::action)
				.returns("工作日历有变动，期限由 2096-12-17 调整为 2096-12-18", ComplaintEntry::note);
		});
		ComplainantView own = at(FILED, () -> this.complaints.details(tracking));
		assertThat(own.dueOn()).isEqualTo("2096-12-18");
		assertThat(own.delays()).extracting(DelayReason::action).containsExactly(ComplaintAction.RESCHEDULE);
		assertThat(at(FILED, () -> this.complaints.track(tracking)).dueOn()).isEqualTo("2096-12-18");
		assertThat(limits(at(FILED, () -> this.folders.diff(folder()).get(0).changes()))).isEmpty();
	}

	@Test
	void neitherForgivesNorPunishesWhatIsOver() {
		ActionResult late = dispatched(FILED);
		notice("{from: '2096-12-14', to: '2096-12-17'}");
		at("2096-12-19T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view("2096-12-19T09:00:00", late).deadline().dueOn()).isEqualTo(DUE);
		assertThat(view("2096-12-19T09:00:00", late).deadline().overdue()).isTrue();
	}

	@Test
	void makesNothingLateAtOnce() {
		notice("{from: '2096-12-17', to: '2096-12-17'}");
		at(FILED, () -> this.folders.apply(folder()));
		ActionResult sent = dispatched(FILED);
		assertThat(sent.dueOn()).isEqualTo("2096-12-18");
		notice("");
		at("2096-12-18T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-18");
	}

	@Test
	void movesAnExtendedDayOnlyOffADayOff() {
		ActionResult sent = dispatched(FILED);
		ActionResult signed = next(FILED, sent, (ref) -> this.handling.sign(this.handler, ref));
		next(FILED, signed, (ref) -> this.handling.extend(this.handler, ref, LocalDate.parse("2096-12-26"), "等测绘"));
		notice("{from: '2096-12-17', to: '2096-12-17'}");
		at(FILED, () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-26");
		assertThat(view(FILED, sent).deadline().firstDueOn()).isEqualTo(DUE);
	}

	/** Its days of work are its own, whatever lies between. */
	@Test
	void countsAgainWhatWasSuspended() {
		ActionResult sent = dispatched(FILED);
		ActionResult signed = next(FILED, sent, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult stopped = next("2096-12-05T09:00:00", signed,
				(ref) -> this.desk.suspend(this.supervisor, ref, "等鉴定"));
		next("2096-12-07T09:00:00", stopped, (ref) -> this.desk.resume(this.supervisor, ref));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-19");
		notice("{from: '2096-12-12', to: '2096-12-12'}");
		assertThat(limits(at("2096-12-08T09:00:00", () -> this.folders.diff(folder()).get(0).changes()))).hasSize(1);
		at("2096-12-08T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-20");
		assertThat(at("2096-12-08T09:00:00", () -> this.limits.moving(this.calendar.workCalendar()))).isZero();
		notice("");
		at("2096-12-10T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-19");
	}

	@Test
	void countsAgainWhatIsSuspendedAndResumesByTheNewCalendar() {
		ActionResult sent = dispatched(FILED);
		ActionResult signed = next(FILED, sent, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult stopped = next("2096-12-05T09:00:00", signed,
				(ref) -> this.desk.suspend(this.supervisor, ref, "等鉴定"));
		notice("{from: '2096-12-06', to: '2096-12-06'}");
		at("2096-12-05T10:00:00", () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-18");
		int revision = view(FILED, sent).status().revision();
		at("2096-12-07T09:00:00", () -> this.desk.resume(this.supervisor, new ComplaintRef(stopped.id(), revision)));
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo("2096-12-19");
		assertThat(at("2096-12-08T09:00:00", () -> this.limits.moving(this.calendar.workCalendar()))).isZero();
	}

	@Test
	void leavesTheCountOfWhatIsNotDispatchedToTheDispatch() {
		ComplaintRef filed = filed(FILED);
		notice("{from: '2096-12-12', to: '2096-12-12'}");
		at(FILED, () -> this.folders.apply(folder()));
		assertThat(at(FILED, () -> this.cases.find(this.supervisor, filed.id())).deadline().dueOn()).isEqualTo(DUE);
		assertThat(at(FILED, () -> this.desk.acceptAndDispatch(this.supervisor, filed, order())).dueOn())
			.isEqualTo("2096-12-18");
	}

	@Test
	void countsALaterRoundFromItsDispatch() {
		ActionResult sent = dispatched(FILED);
		ActionResult replied = next(FILED, sent, (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		ActionResult closed = next(FILED, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		String later = "2096-12-10T09:00:00";
		ActionResult reopened = next(later, closed, (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		next("2096-12-11T09:00:00", reopened, (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		LocalDate due = view(later, sent).deadline().dueOn();
		notice("{from: '2096-12-17', to: '2096-12-17'}");
		at("2096-12-12T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view(later, sent).deadline().dueOn()).isEqualTo(due.plusDays(1));
	}

	@Test
	void movesTheDaysOfOrdersAndKeepsBoth() {
		ActionResult sent = dispatched(FILED);
		supervise(sent, post(Role.LEADER), "2096-12-13");
		supervise(sent, this.supervisor, "2096-12-14");
		notice("{from: '2096-12-13', to: '2096-12-14'}");
		at("2096-12-10T09:00:00", () -> this.folders.apply(folder()));
		assertThat(view(FILED, sent).supervision()).extracting((order) -> order.dueOn())
			.containsExactly(LocalDate.parse("2096-12-17"), LocalDate.parse("2096-12-17"));
		assertThat(at(FILED,
				() -> this.audit.find(new AuditFilter(List.of(), sent.id().subject(), "", null, null), null, 9)))
			.filteredOn((line) -> line.action().equals("complaints.supervision-rescheduled"))
			.extracting(AuditEntry::reason)
			.containsExactlyInAnyOrder(AuditText.of("audit.text.rescheduled", "2096-12-13", "2096-12-17"),
					AuditText.of("audit.text.rescheduled", "2096-12-14", "2096-12-17"));
	}

	private void supervise(ActionResult sent, Actor actor, String day) {
		at(FILED, () -> this.supervision.supervise(actor,
				new ComplaintRef(sent.id(), view(FILED, sent).status().revision()), LocalDate.parse(day), "请抓紧"));
	}

	@Test
	void movesNothingUnderTheSameCalendar() {
		ActionResult sent = dispatched(FILED);
		assertThat(at(FILED, () -> this.limits.moving(this.calendar.workCalendar()))).isZero();
		assertThat(view(FILED, sent).deadline().dueOn()).isEqualTo(DUE);
	}

	private static List<Change> limits(List<Change> changes) {
		return changes.stream().filter((change) -> change.code().equals("limits")).toList();
	}

	private TenantsFolder folder() {
		return TenantsFolder.at(this.tenants);
	}

	/** Writes the notice of 2096 with these ranges of days off. */
	private void notice(String ranges) {
		try {
			Path file = this.tenants.resolve("calendar/cn.yaml");
			Files.createDirectories(file.getParent());
			Files.writeString(file, """
					years:
					  "2096":
					    holidays: [%s]
					    makeupWorkdays: []
					""".formatted(ranges));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
