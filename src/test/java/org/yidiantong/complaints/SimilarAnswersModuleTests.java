package org.yidiantong.complaints;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.similarity.AnswerComparison;
import org.yidiantong.complaints.similarity.SimilarAnswer;
import org.yidiantong.complaints.similarity.SimilarAnswers;
import org.yidiantong.identity.Actor;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reviews an answer sees which other answers of the unit it repeats.
 */
class SimilarAnswersModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	private static final String ANSWER = "经现场核实，%s已更换路灯%d盏，联系人王*，感谢您的监督。";

	@Autowired
	private SimilarAnswers similar;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void namesAnswersThatDifferInNumbersAndDaysOnly() {
		ActionResult before = replied(ANSWER.formatted("11月1日", 2));
		next(FILED, before, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		replied("经核实是低保金没有到账，已经补发到一卡通，并说明了发放标准。");
		AnswerComparison compared = compared(this.supervisor, replied(ANSWER.formatted("10月31日", 13))).orElseThrow();
		assertThat(compared.compared()).isEqualTo(2);
		assertThat(compared.share()).isNull();
		assertThat(compared.nearest()).singleElement().satisfies((one) -> {
			assertThat(one.complaint()).isEqualTo(before.id());
			assertThat(one.percent()).isEqualTo(100);
		});
	}

	@Test
	void tellsTheShareOfFiveOrMore() {
		for (int light = 1; light <= 5; light++) {
			replied(ANSWER.formatted("11月1日", light));
		}
		AnswerComparison compared = compared(this.supervisor, replied(ANSWER.formatted("11月1日", 9))).orElseThrow();
		assertThat(compared.similar()).isEqualTo(5);
		assertThat(compared.share()).isEqualTo(100);
	}

	@Test
	void namesTheAnswerOfAnEarlierRound() {
		ActionResult closed = next(FILED, replied("线路已经检修，恢复照明。"),
				(ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		ActionResult again = next(FILED, closed, (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		ActionResult sent = next(FILED, again, (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		ActionResult replied = next(FILED, sent, (ref) -> this.handling.reply(this.handler, ref, "线路已经检修，恢复照明"));
		assertThat(compared(this.supervisor, replied).orElseThrow().nearest()).singleElement()
			.extracting(SimilarAnswer::round)
			.isEqualTo(1);
	}

	@Test
	void isForTheReviewerAlone() {
		replied(ANSWER.formatted("11月1日", 2));
		ActionResult replied = replied(ANSWER.formatted("11月1日", 2));
		assertThat(compared(this.handler, replied)).isEmpty();
		next(FILED, replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		assertThat(compared(this.supervisor, replied)).isEmpty();
	}

	@Test
	void leavesOutWhatTheReviewerIsRecusedFrom() {
		ActionResult hidden = replied(ANSWER.formatted("11月1日", 2));
		ActionResult replied = replied(ANSWER.formatted("11月1日", 2));
		at(FILED, () -> this.transactions.execute((status) -> this.jdbc
			.sql("UPDATE complaints_complaint SET recused_units = recused_units || ? WHERE tenant_id = ? AND id = ?")
			.params(String.valueOf(this.supervisor.unit()), this.code.value(), hidden.id().value())
			.update()));
		AnswerComparison compared = compared(this.supervisor, replied).orElseThrow();
		assertThat(compared.compared()).isZero();
		assertThat(compared.found()).isFalse();
	}

	@Test
	void readsByOneStatement() {
		replied(ANSWER.formatted("11月1日", 2));
		ActionResult replied = replied(ANSWER.formatted("11月1日", 2));
		ComplaintView view = view(FILED, replied);
		at(FILED, () -> this.similar.of(this.supervisor, view));
		// the bound district, the revision of its units and places, and the answers
		assertThat(SqlCapture.count(() -> at(FILED, () -> this.similar.of(this.supervisor, view))))
			.isLessThanOrEqualTo(3);
	}

	private Optional<AnswerComparison> compared(Actor actor, ActionResult standing) {
		return at(FILED, () -> this.similar.of(actor, this.cases.find(actor, standing.id())));
	}

	private ActionResult replied(String answer) {
		return next(FILED, dispatched(FILED), (ref) -> this.handling.reply(this.handler, ref, answer));
	}

}
