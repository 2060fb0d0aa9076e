package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.cards.CardRun;
import org.yidiantong.complaints.deadline.SuspensionImpossible;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.SupervisionView;
import org.yidiantong.complaints.supervision.SupervisionNotOrdered;
import org.yidiantong.complaints.workflow.ActionNotPermitted;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintChanged;
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
 * Leaders, the district and supervising units put complaints under supervision. Filed and
 * dispatched on Monday, 2021-11-01, due on Monday, 2021-11-15.
 */
class SupervisionModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	private static final String LATER = "2021-11-03T09:00:00";

	@Autowired
	private ComplaintSupervision supervision;

	@Autowired
	private CardRun run;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ThreadPoolTaskExecutor applicationTaskExecutor;

	@Test
	void hasADayThatPassesTheCalendar() {
		ActionResult sent = dispatched("2021-09-27T09:00:00");
		supervise("2021-09-28T09:00:00", post(Role.LEADER), sent, "2021-10-02");
		assertThat(view("2021-09-28T10:00:00", sent).supervision()).singleElement()
			.satisfies((order) -> assertThat(order.dueOn()).isEqualTo("2021-10-08"));
	}

	@Test
	void namesEveryMistakeOfNoteAndDay() {
		ActionResult sent = dispatched(FILED);
		assertThatExceptionOfType(InvalidRequest.class)
			.isThrownBy(() -> next(LATER, sent,
					(ref) -> this.supervision.supervise(post(Role.LEADER), ref, LocalDate.parse("2021-11-02"), " ")))
			.satisfies((refused) -> assertThat(refused.errors()).extracting(ValidationError::path)
				.containsExactly("dueOn", "note"));
		for (String day : List.of("2021-11-02", "2022-05-03")) {
			assertThatExceptionOfType(InvalidRequest.class)
				.isThrownBy(() -> supervise(LATER, post(Role.LEADER), sent, day));
		}
		assertThat(view(LATER, sent).supervision()).isEmpty();
	}

	@Test
	void isToldToTheLeadUnitAndItsSupervisorButNotToWhoOrderedIt() {
		ActionResult sent = dispatched(FILED);
		ActionResult led = supervise(LATER, post(Role.LEADER), sent, "2021-11-10");
		assertThat(told(sent.id())).contains("unit:" + village() + " supervised 2021-11-10",
				"unit:" + this.supervisor.unit() + " supervised 2021-11-10");
		supervise(LATER, this.supervisor, led, "2021-11-09");
		assertThat(told(sent.id())).filteredOn((notice) -> notice.endsWith("2021-11-09"))
			.containsExactly("unit:" + village() + " supervised 2021-11-09");
	}

	@Test
	void isNeitherShownNorToldToWhoIsRecused() {
		ComplaintRef filed = filed(FILED);
		String desk = String.valueOf(this.supervisor.unit());
		ActionResult passed = at(FILED, () -> this.triage.classify(this.supervisor, filed,
				new ClassifyComplaint(Nature.REPORT, List.of(desk))));
		ActionResult led = supervise(LATER, post(Role.LEADER), passed, "2021-11-10");
		for (Actor recused : List.of(this.supervisor, this.handler)) {
			assertThatExceptionOfType(ComplaintUnknown.class)
				.isThrownBy(() -> supervise(LATER, recused, led, "2021-11-10"));
			assertThat(supervised(recused)).isEmpty();
		}
		assertThat(supervised(post(Role.LEADER))).containsExactly(passed.id());
		assertThat(told(passed.id())).containsExactly("role:DISPATCHER supervised 2021-11-10");
	}

	@Test
	void isOrderedByTheUnitThatWatchesTheLeadUnitButByNoHandlingUnit() {
		String watching = "SU-" + this.code + "100";
		Actor watcher = officer(Role.SUPERVISING_OFFICER, watching);
		ActionResult sent = dispatched(FILED);
		assertThatExceptionOfType(ActionNotPermitted.class)
			.isThrownBy(() -> supervise(LATER, this.handler, sent, "2021-11-10"));
		assertThat(supervise(LATER, watcher, sent, "2021-11-10").revision()).isGreaterThan(sent.revision());
	}

	@Test
	void standsInListsAndCaseUntilItIsClosed() {
		ActionResult sent = dispatched(FILED);
		ActionResult led = supervise(LATER, post(Role.LEADER), sent, "2021-11-10");
		assertThat(list(this.handler)).extracting(ComplaintSummary::superviseUntil)
			.containsExactly(LocalDate.parse("2021-11-10"));
		ActionResult replied = next(LATER, led, (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		ActionResult closed = next(LATER, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		assertThat(list(this.handler)).isEmpty();
		ActionResult again = next("2021-11-08T09:00:00", closed,
				(ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		assertThat(view("2021-11-08T10:00:00", again).supervision()).isEmpty();
	}

	@Test
	void isTakenOffByWhoOrderedItAlone() {
		ActionResult led = supervise(LATER, post(Role.LEADER), dispatched(FILED), "2021-11-10");
		ActionResult both = supervise(LATER, this.supervisor, led, "2021-11-09");
		assertThatExceptionOfType(SupervisionNotOrdered.class)
			.isThrownBy(() -> next(LATER, both, (ref) -> this.supervision.endSupervision(post(Role.DISPATCHER), ref)));
		ActionResult one = next(LATER, both, (ref) -> this.supervision.endSupervision(post(Role.LEADER), ref));
		assertThat(view(LATER, one).supervision()).extracting(SupervisionView::dueOn)
			.containsExactly(LocalDate.parse("2021-11-09"));
		assertThat(actions(LATER, this.supervisor, one)).contains(ComplaintAction.END_SUPERVISION);
		assertThat(actions(LATER, post(Role.LEADER), one)).doesNotContain(ComplaintAction.END_SUPERVISION);
		next(LATER, one, (ref) -> this.supervision.endSupervision(this.supervisor, ref));
		assertThat(supervised(this.supervisor)).isEmpty();
	}

	@Test
	void isChangedByWhoOrderedIt() {
		ActionResult led = supervise(LATER, post(Role.LEADER), dispatched(FILED), "2021-11-10");
		ActionResult later = supervise(LATER, post(Role.LEADER), led, "2021-11-12");
		assertThat(view(LATER, later).supervision()).extracting(SupervisionView::dueOn)
			.containsExactly(LocalDate.parse("2021-11-12"));
	}

	@Test
	void isNotToldToTheComplainant() {
		TrackingCode tracking = file(FILED);
		supervise(LATER, post(Role.LEADER),
				next(FILED, new ActionResult(filed(tracking).id(), null, null, null, LocalDate.EPOCH, 0),
						(ref) -> this.desk.acceptAndDispatch(this.supervisor, ref, order())),
				"2021-11-10");
		assertThat(at(LATER, () -> this.complaints.track(tracking)).history())
			.noneMatch((entry) -> entry.action() == ComplaintAction.SUPERVISE);
	}

	/** Whoever is responsible has something to do that helps. */
	@Test
	void isOfferedForWhatIsOverdueWhereItsClockIsNoLongerStopped() {
		ActionResult signed = next(FILED, dispatched(FILED), (ref) -> this.handling.sign(this.handler, ref));
		assertThat(actions("2021-11-15T23:00:00", this.supervisor, signed)).contains(ComplaintAction.SUSPEND);
		String over = "2021-11-16T00:00:00";
		assertThat(actions(over, this.supervisor, signed)).contains(ComplaintAction.SUPERVISE)
			.doesNotContain(ComplaintAction.SUSPEND, ComplaintAction.RESUME);
		assertThat(actions(over, this.handler, signed)).contains(ComplaintAction.REPLY);
		assertThatExceptionOfType(SuspensionImpossible.class)
			.isThrownBy(() -> next(over, signed, (ref) -> this.desk.suspend(this.supervisor, ref, "等鉴定")));
	}

	@Test
	void letsAPageSurviveCardsButNothingElse() {
		ActionResult sent = dispatched(FILED);
		look("2021-11-16T00:01:00");
		assertThat(view("2021-11-16T08:00:00", sent).cards()).hasSize(2);
		ActionResult signed = next("2021-11-16T09:00:00", sent, (ref) -> this.handling.sign(this.handler, ref));
		assertThat(signed.revision()).isEqualTo(sent.revision() + 3);
		assertThatExceptionOfType(ComplaintChanged.class).isThrownBy(
				() -> next("2021-11-16T10:00:00", sent, (ref) -> this.handling.reply(this.handler, ref, "已修好")));
	}

	private void look(String time) {
		at(time, () -> {
			this.run.lookAt(this.code);
			return Set.of();
		});
	}

	private ActionResult supervise(String time, Actor actor, ActionResult before, String until) {
		return next(time, before,
				(ref) -> this.supervision.supervise(actor, ref, LocalDate.parse(until), "群众反映强烈，请抓紧修复"));
	}

	private List<ComplaintAction> actions(String time, Actor actor, ActionResult standing) {
		return at(time, () -> this.cases.find(actor, standing.id())).actions();
	}

	private List<ComplaintSummary> list(Actor actor) {
		return at(LATER, () -> this.cases.list(actor, ComplaintFilter.ofSupervised(), new PageRequest(10, null)))
			.items();
	}

	private List<ComplaintId> supervised(Actor actor) {
		return list(actor).stream().map(ComplaintSummary::id).toList();
	}

	/** The recipients, kinds and days of the notices of supervision. */
	private List<@Nullable String> told(ComplaintId complaint) {
		new Listeners(this.applicationTaskExecutor).finish();
		return at(LATER,
				() -> this.transactions.execute((status) -> this.jdbc
					.sql("""
							SELECT recipient || ' ' || split_part(kind, '.', 3) || ' ' || substring(arguments::text FROM '20[0-9]{2}-[0-9]{2}-[0-9]{2}')
							FROM notification_notice WHERE tenant_id = ? AND subject = ? AND kind LIKE '%supervis%'""")
					.params(this.code.value(), complaint.subject())
					.query(String.class)
					.list()));
	}

}
