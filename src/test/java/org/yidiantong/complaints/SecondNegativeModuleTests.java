package org.yidiantong.complaints;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.DelayReason;
import org.yidiantong.complaints.inspection.ProgressEntry;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.workflow.ClassifyComplaint;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a second bad rating does to a complaint: another unit takes over, above the one
 * that had it, and a red card is raised. Handled from Monday, 2021-11-01; rated badly
 * again on Thursday, 2021-11-11.
 */
class SecondNegativeModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	private static final String DEPARTMENT = "HU-D01";

	private static final String RATED = "2021-11-11T09:00:00";

	private static final String AFTER = "2021-11-11T09:01:00";

	@Autowired
	private ComplaintSupervision supervision;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	private Actor district = this.supervisor;

	@BeforeEach
	void hasADistrictDesk() {
		this.district = post(Role.DISPATCHER);
	}

	@Test
	void givesItToTheDistrictWithARedCard() {
		ActionResult closed = closed(dispatched(FILED));
		ComplaintView view = takenOver(closed.id());
		assertThat(view.status().state()).isEqualTo(ComplaintState.REOPENED);
		assertThat(view.card()).isEqualTo(CardKind.RED);
		assertThat(
				at(AFTER, () -> this.cases.list(this.district, ComplaintFilter.ofWaiting(), new PageRequest(9, null)))
					.items())
			.extracting(ComplaintSummary::id)
			.containsExactly(closed.id());
		assertThat(view(AFTER, closed).actions()).doesNotContain(ComplaintAction.DISPATCH, ComplaintAction.ESCALATE);
		assertThat(events(closed.id())).endsWith("reopened", "escalated", "card-raised");
	}

	@Test
	void happensOnce() {
		ActionResult closed = closed(dispatched(FILED));
		List<ComplaintEntry> once = takenOver(closed.id()).history();
		assertThat(takenOver(closed.id()).history()).hasSameSizeAs(once);
		assertThat(once).filteredOn((entry) -> entry.action() == ComplaintAction.RAISE_CARD).hasSize(1);
	}

	@Test
	void neitherReturnsToTheUnitNorDescends() {
		ActionResult sent = next(FILED, next(FILED, filed(), (ref) -> this.desk.accept(this.supervisor, ref)),
				(ref) -> this.desk.dispatch(this.supervisor, ref, to(township())));
		ComplaintView view = takenOver(closed(sent).id());
		assertThat(mistakes(view, township())).containsExactly("case.unit.passed");
		assertThat(mistakes(view, village())).containsExactly("case.unit.below");
		assertThat(at(AFTER, () -> this.cases.proposal(this.district, view.status().id(), null)).lead()).satisfiesAnyOf(
				(lead) -> assertThat(lead).isNull(), (lead) -> assertThat(lead.code().value()).startsWith("HU-D"));
	}

	@Test
	void climbsFromVillageToTownship() {
		ComplaintView view = takenOver(closed(dispatched(FILED)).id());
		assertThat(mistakes(view, village())).containsExactly("case.unit.passed");
		assertThat(at(AFTER, () -> this.cases.proposal(this.district, view.status().id(), null)).lead().code())
			.hasToString(township());
		ComplaintRef ref = new ComplaintRef(view.status().id(), view.status().revision());
		assertThat(at(AFTER, () -> this.desk.dispatch(this.district, ref, to(township()))).state())
			.isEqualTo(ComplaintState.DISPATCHED);
	}

	@Test
	void neverReachesWhoIsRecused() {
		ActionResult sent = next(FILED, next(FILED, filed(), (ref) -> this.desk.accept(this.supervisor, ref)),
				(ref) -> this.triage.classify(this.supervisor, ref,
						new ClassifyComplaint(Nature.REPORT, List.of(township()))));
		String department = DEPARTMENT;
		ActionResult closed = closed(
				next(FILED, sent, (ref) -> this.desk.dispatch(this.supervisor, ref, to(department))),
				officer(Role.HANDLING_OFFICER, department));
		ComplaintView view = takenOver(closed.id());
		ComplaintRef ref = new ComplaintRef(view.status().id(), view.status().revision());
		for (String recused : List.of(township(), village())) {
			assertThat(mistakes(view, recused)).isNotEmpty();
		}
		assertThat(view.status().state()).isEqualTo(ComplaintState.REOPENED);
		assertThat(ref.id()).isEqualTo(closed.id());
	}

	@Test
	void hasTheDistrictChooseAnotherUnitWhereItHasItAlready() {
		ActionResult sent = dispatched(FILED);
		ActionResult led = next(FILED, sent,
				(ref) -> this.supervision.supervise(post(Role.LEADER), ref, LocalDate.parse("2021-11-10"), "请抓紧"));
		ActionResult climbed = next(FILED, led, (ref) -> this.supervision.escalate(this.district, ref, "换单位"));
		ActionResult again = next(FILED, climbed, (ref) -> this.desk.dispatch(this.district, ref, to(township())));
		ActionResult replied = next(FILED, again,
				(ref) -> this.handling.reply(officer(Role.HANDLING_OFFICER, township()), ref, "已修好"));
		ActionResult closed = next(FILED, replied, (ref) -> this.desk.approveAndClose(this.district, ref, null));
		ComplaintView view = takenOver(closed.id());
		assertThat(mistakes(view, township())).containsExactly("case.unit.passed");
		assertThat(view.history()).filteredOn((entry) -> entry.action() == ComplaintAction.REOPEN)
			.singleElement()
			.satisfies((entry) -> assertThat(entry.reason()).isNotBlank().isNotEqualTo(township()));
		assertThat(events(closed.id())).endsWith("reopened", "card-raised");
	}

	@Test
	void tellsTheComplainant() {
		TrackingCode code = file(FILED);
		ActionResult sent = at(FILED, () -> this.desk.acceptAndDispatch(this.supervisor, filed(code), order()));
		takenOver(closed(sent).id());
		assertThat(at(AFTER, () -> this.complaints.details(code)).delays()).extracting(DelayReason::action)
			.containsExactly(ComplaintAction.ESCALATE);
		assertThat(at(AFTER, () -> this.complaints.track(code)).history()).extracting(ProgressEntry::action)
			.endsWith(ComplaintAction.REOPEN, ComplaintAction.ESCALATE)
			.doesNotContain(ComplaintAction.RAISE_CARD);
	}

	@Test
	void climbsFromWhereItStandsWhenSomebodyReopenedItMeanwhile() {
		ActionResult closed = closed(dispatched(FILED));
		ActionResult reopened = next(RATED, closed, (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		ActionResult sent = next(RATED, reopened, (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		ComplaintView view = takenOver(sent.id());
		assertThat(view.status().state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThat(mistakes(view, village())).containsExactly("case.unit.passed");
	}

	private ComplaintView takenOver(ComplaintId id) {
		at(AFTER, () -> {
			this.supervision.takeOver(id, LocalDateTime.parse(RATED).atZone(BusinessClock.ZONE).toInstant());
			return id;
		});
		return at(AFTER, () -> this.cases.find(this.district, id));
	}

	private List<String> mistakes(ComplaintView view, String unit) {
		ComplaintRef ref = new ComplaintRef(view.status().id(), view.status().revision());
		try {
			at(AFTER, () -> this.desk.dispatch(this.district, ref, to(unit)));
			return List.of();
		}
		catch (InvalidRequest refused) {
			return refused.errors()
				.stream()
				.map((one) -> String.valueOf(one.message().getCodes()[0]).replace("mistake.", ""))
				.toList();
		}
		catch (UnitRecused recused) {
			return List.of("recused");
		}
	}

	private ActionResult filed() {
		ComplaintRef ref = filed(FILED);
		return new ActionResult(ref.id(), null, ComplaintState.SUBMITTED, null, LocalDate.EPOCH, ref.revision());
	}

	private ActionResult closed(ActionResult sent) {
		Actor unit = officer(Role.HANDLING_OFFICER, String.valueOf(sent.leadUnit()));
		return closed(sent, unit);
	}

	private ActionResult closed(ActionResult sent, Actor unit) {
		ActionResult replied = next(FILED, sent, (ref) -> this.handling.reply(unit, ref, "已修好"));
		return next(FILED, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
	}

	private String township() {
		return "HU-" + this.code + "100";
	}

	private static DispatchComplaint to(String unit) {
		return new DispatchComplaint(unit, null, List.of(), "请另行办理");
	}

	private List<String> events(ComplaintId complaint) {
		return at(AFTER, () -> this.transactions.execute((status) -> this.jdbc.sql("""
				SELECT regexp_replace(type, 'org[.]yidiantong[.]complaint[.](.*)[.]v[0-9]+', '\\1') FROM eventlog_event
				WHERE tenant_id = ? AND subject = ? ORDER BY id""")
			.params(this.code.value(), complaint.subject())
			.query(String.class)
			.list()));
	}

}
