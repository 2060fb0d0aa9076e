package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.supervision.EscalationImpossible;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.support.Listeners;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A complaint that is overdue or under supervision climbs to the district, and another
 * unit takes over. Filed and dispatched on Monday, 2021-11-01, due on Monday, 2021-11-15.
 */
class EscalationModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	private static final String LATE = "2021-11-16T09:00:00";

	@Autowired
	private ComplaintSupervision supervision;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ThreadPoolTaskExecutor applicationTaskExecutor;

	private Actor district = this.supervisor;

	@BeforeEach
	void hasADistrictDesk() {
		this.district = post(Role.DISPATCHER);
	}

	@Test
	void givesWhatIsOverdueToTheDistrictAndTakesItFromUnitAndDesk() {
		ActionResult signed = next(FILED, dispatched(FILED), (ref) -> this.handling.sign(this.handler, ref));
		ActionResult climbed = escalate(LATE, this.supervisor, signed);
		assertThat(climbed.state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThat(climbed.leadUnit()).isNull();
		for (Actor before : List.of(this.supervisor, this.handler)) {
			assertThatExceptionOfType(ComplaintUnknown.class)
				.isThrownBy(() -> at(LATE, () -> this.cases.find(before, signed.id())));
		}
		assertThat(
				at(LATE, () -> this.cases.list(this.district, ComplaintFilter.ofWaiting(), new PageRequest(10, null)))
					.items())
			.extracting(ComplaintSummary::id)
			.containsExactly(signed.id());
		assertThat(told(signed.id())).containsExactlyInAnyOrder("role:DISPATCHER escalated",
				"unit:" + village() + " escalated.former", "unit:" + this.supervisor.unit() + " escalated.former");
	}

	@Test
	void hasAnotherUnitTakeOver() {
		ActionResult climbed = escalate(LATE, this.district, dispatched(FILED));
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> dispatch(climbed, village()))
			.satisfies((refused) -> assertThat(refused.errors()).extracting(ValidationError::path)
				.containsExactly("unit"));
		assertThat(at(LATE, () -> this.cases.proposal(this.district, climbed.id(), null)).lead())
			.satisfies((lead) -> assertThat(lead.code()).isNotEqualTo(this.handler.unit()));
		ActionResult again = dispatch(climbed, "HU-" + this.code + "100");
		ComplaintView view = at(LATE, () -> this.cases.find(this.district, again.id()));
		assertThat(view.units().leadUnit().code()).hasToString("HU-" + this.code + "100");
		// what is late stays late
		assertThat(view.deadline().overdue()).isTrue();
		assertThat(view.deadline().dueOn()).isEqualTo("2021-11-15");
		assertThat(view.history()).filteredOn((entry) -> entry.action() == ComplaintAction.ESCALATE)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.reason()).isNotBlank().isNotEqualTo(village()));
	}

	@Test
	void asksWhoIsRecused() {
		ComplaintRef filed = filed(FILED);
		ActionResult report = at(FILED,
				() -> this.triage.classify(this.supervisor, filed, new ClassifyComplaint(Nature.REPORT, List.of())));
		ActionResult climbed = escalate(LATE, this.supervisor, report);
		assertThat(climbed.state()).isEqualTo(ComplaintState.SUBMITTED);
		ActionResult accepted = next(LATE, climbed, (ref) -> this.desk.accept(this.district, ref));
		assertThatExceptionOfType(UnitRecused.class).isThrownBy(() -> dispatch(accepted, village()));
	}

	@Test
	void leavesWhatWasRepliedToTheDistrictsReview() {
		ActionResult replied = next(FILED, dispatched(FILED), (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		ActionResult climbed = escalate(LATE, this.supervisor, replied);
		assertThat(climbed.state()).isEqualTo(ComplaintState.REPLIED);
		assertThat(next(LATE, climbed, (ref) -> this.desk.approveAndClose(this.district, ref, null)).state())
			.isEqualTo(ComplaintState.CLOSED);
	}

	@Test
	void isForWhatIsOverdueOrUnderSupervisionAlone() {
		ActionResult sent = dispatched(FILED);
		assertThat(actions("2021-11-15T23:00:00", sent)).doesNotContain(ComplaintAction.ESCALATE);
		assertThatExceptionOfType(EscalationImpossible.class).isThrownBy(() -> escalate(FILED, this.supervisor, sent));
		ActionResult led = next(FILED, sent,
				(ref) -> this.supervision.supervise(post(Role.LEADER), ref, LocalDate.parse("2021-11-10"), "请抓紧"));
		assertThat(actions(FILED, led)).contains(ComplaintAction.ESCALATE);
		ActionResult climbed = escalate(FILED, post(Role.LEADER), led);
		assertThatExceptionOfType(EscalationImpossible.class).isThrownBy(() -> escalate(FILED, this.district, climbed));
	}

	private List<ComplaintAction> actions(String time, ActionResult standing) {
		return view(time, standing).actions();
	}

	private ActionResult escalate(String time, Actor actor, ActionResult before) {
		return next(time, before, (ref) -> this.supervision.escalate(actor, ref, "久拖不决"));
	}

	private ActionResult dispatch(ActionResult before, String unit) {
		return next(LATE, before,
				(ref) -> this.desk.dispatch(this.district, ref, new DispatchComplaint(unit, null, List.of(), "请另行办理")));
	}

	private List<String> told(ComplaintId complaint) {
		new Listeners(this.applicationTaskExecutor).finish();
		return at(LATE,
				() -> this.transactions.execute((status) -> this.jdbc.sql("""
						SELECT recipient || ' ' || substring(kind FROM 'escalated.*') FROM notification_notice
						WHERE tenant_id = ? AND subject = ? AND kind LIKE '%escalated%'""")
					.params(this.code.value(), complaint.subject())
					.query(String.class)
					.list()));
	}

}
