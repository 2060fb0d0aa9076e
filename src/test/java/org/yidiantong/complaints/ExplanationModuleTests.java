package org.yidiantong.complaints;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.CardRun;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.CardView;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.supervision.ExplanationNotOwed;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Listeners;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The unit that a red card holds responsible explains itself in writing, once. Filed on
 * Monday, 2021-11-01, due on Monday, 2021-11-15.
 */
class ExplanationModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	private static final String RED = "2021-11-16T09:00:00";

	@Autowired
	private CardRun run;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ThreadPoolTaskExecutor applicationTaskExecutor;

	@Test
	void isOwedByTheLeadUnitUntilItIsGiven() {
		ActionResult sent = dispatched(FILED);
		assertThat(owing(this.handler)).isEmpty();
		look("2021-11-16T00:01:00");
		assertThat(owing(this.handler)).containsExactly(sent.id());
		assertThat(actions(this.handler, sent.id())).contains(ComplaintAction.EXPLAIN);
		assertThat(actions(this.supervisor, sent.id())).doesNotContain(ComplaintAction.EXPLAIN);
		ActionResult explained = explain(this.handler, sent);
		assertThat(owing(this.handler)).isEmpty();
		assertThat(actions(this.handler, sent.id())).doesNotContain(ComplaintAction.EXPLAIN);
		assertThatExceptionOfType(ExplanationNotOwed.class).isThrownBy(() -> explain(this.handler, explained));
	}

	@Test
	void isShownAndToldToTheSupervisingUnit() {
		ActionResult sent = dispatched(FILED);
		look("2021-11-16T00:01:00");
		explain(this.handler, sent);
		assertThat(view(RED, sent).history()).last().satisfies((entry) -> assertThat(entry.note()).isEqualTo("备件没有到货"));
		assertThat(view(RED, sent).cards()).filteredOn((card) -> card.kind() == CardKind.RED)
			.extracting(CardView::explainedAt)
			.doesNotContainNull();
		assertThat(told(sent.id())).containsExactly("unit:" + this.supervisor.unit());
	}

	@Test
	void isOwedByTheDeskThatDidNotDispatch() {
		ComplaintRef filed = filed(FILED);
		look("2021-11-16T00:01:00");
		ActionResult sent = at(RED, () -> this.desk.acceptAndDispatch(this.supervisor, filed, order()));
		assertThatExceptionOfType(ExplanationNotOwed.class).isThrownBy(() -> explain(this.handler, sent));
		assertThat(actions(this.supervisor, sent.id())).contains(ComplaintAction.EXPLAIN);
		explain(this.supervisor, sent);
		assertThat(actions(this.supervisor, sent.id())).doesNotContain(ComplaintAction.EXPLAIN);
	}

	private ActionResult explain(Actor actor, ActionResult before) {
		return next(RED, before, (ref) -> this.handling.explain(actor, ref, "备件没有到货"));
	}

	private List<ComplaintAction> actions(Actor actor, ComplaintId id) {
		return at(RED, () -> this.cases.find(actor, id)).actions();
	}

	private List<ComplaintId> owing(Actor actor) {
		return at(RED, () -> this.cases.list(actor, ComplaintFilter.ofUnexplained(), new PageRequest(10, null))).items()
			.stream()
			.map(ComplaintSummary::id)
			.toList();
	}

	private void look(String time) {
		at(time, () -> {
			this.run.lookAt(this.code);
			return Set.of();
		});
	}

	private List<String> told(ComplaintId complaint) {
		new Listeners(this.applicationTaskExecutor).finish();
		return at(RED,
				() -> this.transactions.execute((status) -> this.jdbc.sql("""
						SELECT recipient FROM notification_notice
						WHERE tenant_id = ? AND subject = ? AND kind = 'complaints.notice.explained'""")
					.params(this.code.value(), complaint.subject())
					.query(String.class)
					.list()));
	}

}
