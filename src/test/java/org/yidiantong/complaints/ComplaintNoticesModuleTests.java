package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.ComplaintReplied;
import org.yidiantong.complaints.events.ComplaintSuspended;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"complaints.supervision" })
class ComplaintNoticesModuleTests {

	private static final String ASSISTING = "HU-341503100-V05";

	private static final DispatchComplaint ORDER = new DispatchComplaint(ComplaintFixture.VILLAGE, null,
			List.of(ASSISTING), "请核实");

	private static final Instant MORNING = Instant.parse("2031-03-03T01:00:00Z");

	@Autowired
	private ComplaintDesk desk;

	@Autowired
	private ComplaintNotices notices;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Listeners listeners;

	private ComplaintFixture fixture;

	private ComplaintTriage triage;

	@Autowired
	private ComplaintHandling handling;

	@Autowired
	private ComplaintManagement complaints;

	@BeforeEach
	void readyFixture(@Autowired ComplaintManagement complaints, @Autowired ComplaintInspection cases,
			@Autowired ComplaintTriage triage, @Autowired ComplaintHandling handling,
			@Autowired ThreadPoolTaskExecutor applicationTaskExecutor) {
		this.triage = triage;
		this.listeners = new Listeners(applicationTaskExecutor);
		this.fixture = new ComplaintFixture(complaints, cases, this.desk, triage, handling);
	}

	@Test
	void tellsLeadAndAssistingUnitsOfDispatchAndNobodyElse() {
		ComplaintId complaint = dispatched();
		assertThat(told(complaint)).containsExactlyInAnyOrder("unit:" + ComplaintFixture.VILLAGE + " dispatched",
				"unit:" + ASSISTING + " dispatched");
	}

	@Test
	void tellsDeskOfReply() {
		ComplaintId complaint = this.fixture.to(ComplaintState.REPLIED).standing().id();
		assertThat(told(complaint)).containsExactlyInAnyOrder("unit:" + ComplaintFixture.VILLAGE + " dispatched",
				"unit:SU-" + ComplaintFixture.TOWNSHIP + " replied");
	}

	@Test
	void tellsUnitAndDeskOfWithdrawal() {
		ComplaintFixture.Climbed handled = this.fixture.to(ComplaintState.HANDLING);
		in(() -> this.complaints.withdraw(handled.code()));
		assertThat(told(handled.standing().id())).filteredOn((notice) -> notice.endsWith(" withdrawn"))
			.containsExactlyInAnyOrder("unit:" + ComplaintFixture.VILLAGE + " withdrawn",
					"unit:SU-" + ComplaintFixture.TOWNSHIP + " withdrawn");
	}

	@Test
	void tellsTheDeskOfAnExtension() {
		ComplaintFixture.Climbed handled = this.fixture.to(ComplaintState.HANDLING);
		LocalDate due = handled.standing().dueOn().plusDays(7);
		in(() -> this.handling.extend(Actors.handler(ComplaintFixture.VILLAGE), handled.ref(), due, "等配件"));
		assertThat(told(handled.standing().id())).filteredOn((notice) -> notice.endsWith(" extended"))
			.containsExactly("unit:SU-" + ComplaintFixture.TOWNSHIP + " extended");
	}

	@Test
	void tellsUnitsAndTheirSupervisorOfUrging() {
		ComplaintFixture.Climbed handled = this.fixture.to(ComplaintState.HANDLING);
		in(() -> this.complaints.urge(handled.code()));
		assertThat(told(handled.standing().id())).contains("unit:" + ComplaintFixture.VILLAGE + " urged",
				"unit:SU-" + ComplaintFixture.TOWNSHIP + " urged");
	}

	@Test
	void tellsTheDeskAloneOfUrgingWhatItHasInHand() {
		ComplaintFixture.Climbed replied = this.fixture.to(ComplaintState.REPLIED);
		in(() -> this.complaints.urge(replied.code()));
		assertThat(told(replied.standing().id())).filteredOn((notice) -> notice.endsWith(" urged"))
			.containsExactly("unit:SU-" + ComplaintFixture.TOWNSHIP + " urged");
	}

	@Test
	void tellsTheUnitOfAHeldSupplementOnceTheDeskHasPassedItOn() {
		ComplaintFixture.Climbed filed = this.fixture.to(ComplaintState.SUBMITTED);
		Actor supervisor = Actors.desk(ComplaintFixture.TOWNSHIP);
		ActionResult hidden = in(() -> this.triage.redact(supervisor, filed.ref(), List.of("坏了"), List.of()));
		ActionResult sent = in(() -> this.desk.acceptAndDispatch(supervisor, ref(hidden, 0), ORDER));
		in(() -> this.complaints.supply(filed.code(), "就是那盏", List.of()));
		assertThat(told(sent.id())).filteredOn((notice) -> notice.endsWith(" supplied"))
			.containsExactly("unit:SU-" + ComplaintFixture.TOWNSHIP + " supplied");
		in(() -> this.triage.redact(supervisor, ref(sent, 1), List.of(), List.of()));
		assertThat(told(sent.id())).contains("unit:" + ComplaintFixture.VILLAGE + " supplied");
	}

	@Test
	void takesBackWhatAUnitWasToldOnceItHasReturnedTheComplaint() {
		ComplaintFixture.Climbed sent = this.fixture.to(ComplaintState.DISPATCHED);
		assertThat(told(sent.standing().id())).contains("unit:" + ComplaintFixture.VILLAGE + " dispatched");
		in(() -> this.handling.giveBack(Actors.handler(ComplaintFixture.VILLAGE), sent.ref(), "不归我村管"));
		assertThat(told(sent.standing().id())).containsExactly("unit:SU-" + ComplaintFixture.TOWNSHIP + " returned");
	}

	@Test
	void tellsTheUnitThatLosesAComplaintAndLeadsItToItsList() {
		ComplaintFixture.Climbed handled = this.fixture.to(ComplaintState.HANDLING);
		in(() -> this.desk.takeBack(Actors.post(Role.DISPATCHER), handled.ref(), "改由街道办理"));
		assertThat(told(handled.standing().id())).containsExactly("unit:" + ComplaintFixture.VILLAGE + " taken-back");
	}

	private static ComplaintRef ref(ActionResult standing, int later) {
		return new ComplaintRef(standing.id(), standing.revision() + later);
	}

	@Test
	void tellsNobodyOfFiling() {
		assertThat(told(this.fixture.to(ComplaintState.SUBMITTED).standing().id())).isEmpty();
	}

	@Test
	void datesNoticeByWhatHappened() {
		ComplaintId[] complaint = new ComplaintId[1];
		this.clock.at(MORNING, () -> complaint[0] = dispatched());
		told(complaint[0]);
		assertThat(query("SELECT DISTINCT told_at FROM notification_notice WHERE tenant_id = ? AND subject = ?",
				complaint[0], OffsetDateTime.class))
			.singleElement()
			.satisfies((at) -> assertThat(at.toInstant()).isEqualTo(MORNING));
	}

	@Test
	void tellsOnceHoweverOftenItHears() {
		ComplaintId complaint = dispatched();
		ComplaintReplied event = new ComplaintReplied(Actors.YUAN.value(), complaint, ComplaintEvent.State.REPLIED, 4,
				MORNING);
		this.notices.on(event);
		this.notices.on(event);
		assertThat(told(complaint)).filteredOn((notice) -> notice.endsWith(" replied")).hasSize(1);
	}

	@Test
	void tellsNobodyWhenOthersHaveBeenAssignedSince() {
		ComplaintId complaint = dispatched();
		this.notices
			.on(new ComplaintSuspended(Actors.YUAN.value(), complaint, ComplaintEvent.State.DISPATCHED, 2, MORNING));
		assertThat(told(complaint)).noneMatch((notice) -> notice.endsWith(" suspended"));
	}

	private ComplaintId dispatched() {
		ComplaintFixture.Climbed filed = this.fixture.to(ComplaintState.SUBMITTED);
		return in(() -> this.desk.acceptAndDispatch(Actors.desk(ComplaintFixture.TOWNSHIP), filed.ref(), ORDER)).id();
	}

	/** The recipients and kinds of all notices, once the listeners have finished. */
	@Test
	void leavesNothingUnreadOfAComplaintThatHasEndedButItsEnd() {
		ComplaintFixture.Climbed handled = this.fixture.to(ComplaintState.HANDLING);
		assertThat(unread(handled.standing().id())).containsExactly("dispatched");
		in(() -> this.complaints.withdraw(handled.code()));
		assertThat(unread(handled.standing().id())).containsOnly("withdrawn");
		assertThat(unread(this.fixture.to(ComplaintState.CLOSED).standing().id())).isEmpty();
	}

	/** What nobody has read and somebody still has to. */
	private List<String> unread(ComplaintId complaint) {
		this.listeners.finish();
		return query("""
				SELECT DISTINCT split_part(n.kind, '.', 3) FROM notification_notice n
				  LEFT JOIN notification_reading r ON r.tenant_id = n.tenant_id AND r.notice_id = n.id
				WHERE n.tenant_id = ? AND n.subject = ? AND r.notice_id IS NULL""", complaint, String.class);
	}

	private List<String> told(ComplaintId complaint) {
		this.listeners.finish();
		return query("""
				SELECT recipient || ' ' || split_part(kind, '.', 3) FROM notification_notice
				WHERE tenant_id = ? AND subject = ?""", complaint, String.class);
	}

	private <T> List<T> query(String sql, ComplaintId complaint, Class<T> type) {
		return in(() -> new TransactionTemplate(this.transactions).execute((status) -> this.jdbc.sql(sql)
			.params(Actors.YUAN.value(), "complaint/" + complaint)
			.query(type)
			.list()));
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
