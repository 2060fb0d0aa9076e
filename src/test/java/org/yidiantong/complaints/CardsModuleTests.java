package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.cards.CardCause;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.CardRun;
import org.yidiantong.complaints.deadline.ExtensionImpossible;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.CardView;
import org.yidiantong.complaints.inspection.ComplaintDeadline;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Escalation cards are raised on their days, each once in a round, whoever has the
 * complaint and however many instances look. Filed on Monday, 2021-11-01; to be
 * dispatched by Thursday; due on Monday, 2021-11-15, until a dispatch.
 */
class CardsModuleTests extends ComplaintLifecycle {

	private static final String FILED = "2021-11-01T09:00:00";

	@Autowired
	private CardRun run;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void areRaisedForAComplaintThatNobodyHolds() {
		ComplaintRef filed = filed(FILED);
		look("2021-11-04T23:00:00");
		assertThat(cards(filed)).isEmpty();
		look("2021-11-05T00:01:00");
		assertThat(cards(filed)).containsExactly("1 BLUE 2021-11-05");
		look("2021-11-10T00:01:00");
		look("2021-11-11T00:01:00");
		look("2021-11-16T00:01:00");
		look("2021-11-16T00:02:00");
		assertThat(cards(filed)).containsExactly("1 BLUE 2021-11-05", "1 YELLOW 2021-11-11", "1 RED 2021-11-16");
	}

	@Test
	void areRaisedForTheirDaysAfterAStandstill() {
		ActionResult sent = dispatched(FILED);
		look("2021-12-20T10:00:00");
		assertThat(cards(sent.id())).containsExactly("1 YELLOW 2021-11-11", "1 RED 2021-11-16");
		assertThat(view("2021-12-20T10:01:00", sent).cards()).extracting(CardView::letter)
			.containsExactly("2021-1", "2021-2");
	}

	@Test
	void areRaisedAgainInANewRound() {
		ActionResult sent = dispatched(FILED);
		look("2021-11-16T00:01:00");
		ComplaintRef carded = new ComplaintRef(sent.id(), view("2021-11-17T09:00:00", sent).status().revision());
		ActionResult replied = at("2021-11-17T09:00:00", () -> this.handling.reply(this.handler, carded, "已修好"));
		ActionResult closed = next("2021-11-18T09:00:00", replied,
				(ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		look("2021-11-25T00:01:00");
		next("2021-11-26T09:00:00", closed, (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		assertThat(view("2021-11-26T09:01:00", sent).card()).isNull();
		look("2021-12-02T00:01:00");
		assertThat(cards(sent.id())).containsExactly("1 YELLOW 2021-11-11", "1 RED 2021-11-16", "2 BLUE 2021-12-02");
		assertThat(view("2021-12-02T09:00:00", sent).card()).isEqualTo(CardKind.BLUE);
	}

	@Test
	void followAnExtensionAndASuspension() {
		ActionResult sent = dispatched(FILED);
		ActionResult signed = next(FILED, sent, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult longer = next("2021-11-10T09:00:00", signed,
				(ref) -> this.handling.extend(this.handler, ref, LocalDate.parse("2021-11-22"), "等测绘"));
		ActionResult stopped = next("2021-11-11T09:00:00", longer,
				(ref) -> this.desk.suspend(this.supervisor, ref, "等鉴定"));
		look("2021-11-30T00:01:00");
		assertThat(cards(sent.id())).isEmpty();
		next("2021-12-01T09:00:00", stopped, (ref) -> this.desk.resume(this.supervisor, ref));
		look("2021-12-31T00:01:00");
		assertThat(cards(sent.id())).containsExactly("1 YELLOW 2021-12-08", "1 RED 2021-12-11");
	}

	@Test
	void areRaisedForOneExtensionTooMany() {
		ActionResult longer = next(FILED, dispatched(FILED), (ref) -> this.handling.sign(this.handler, ref));
		for (String until : List.of("2021-11-19", "2021-11-22")) {
			longer = next(FILED, longer,
					(ref) -> this.handling.extend(this.handler, ref, LocalDate.parse(until), "等测绘"));
		}
		ComplaintRef twice = new ComplaintRef(longer.id(), longer.revision());
		for (int third = 0; third < 2; third++) {
			assertThatExceptionOfType(ExtensionImpossible.class).isThrownBy(() -> at("2021-11-10T09:00:00",
					() -> this.handling.extend(this.handler, twice, LocalDate.parse("2021-11-24"), "还要测绘")));
		}
		assertThat(cards(twice)).containsExactly("1 RED 2021-11-10");
		ComplaintView view = view("2021-11-10T09:01:00", longer);
		assertThat(view.cards()).extracting(CardView::cause).containsExactly(CardCause.EXTENDED_TOO_OFTEN);
		assertThat(view.deadline()).returns(LocalDate.parse("2021-11-22"), ComplaintDeadline::dueOn)
			.returns(2, ComplaintDeadline::extensions);
		assertThat(at("2021-11-10T09:02:00", () -> this.handling.reply(this.handler, twice, "已修好")).state())
			.isEqualTo(ComplaintState.REPLIED);
	}

	@Test
	void areNotRaisedForAnExtensionThatIsWrongOtherwise() {
		ActionResult signed = next(FILED, dispatched(FILED), (ref) -> this.handling.sign(this.handler, ref));
		ComplaintRef ref = new ComplaintRef(signed.id(), signed.revision());
		assertThatExceptionOfType(ExtensionImpossible.class).isThrownBy(() -> at("2021-11-10T09:00:00",
				() -> this.handling.extend(this.handler, ref, LocalDate.parse("2022-11-24"), "还要测绘")));
		assertThat(cards(ref)).isEmpty();
	}

	@Test
	void restWhileASupplementIsOwed() {
		ComplaintRef filed = filed(FILED);
		at(FILED, () -> this.desk.askSupplement(this.supervisor, filed, "哪一盏？"));
		look("2021-12-20T00:01:00");
		assertThat(cards(filed)).isEmpty();
	}

	@Test
	void areNotRaisedOnceItIsClosed() {
		ActionResult sent = dispatched(FILED);
		ActionResult replied = next("2021-11-17T09:00:00", sent,
				(ref) -> this.handling.reply(this.handler, ref, "已修好"));
		next("2021-11-18T09:00:00", replied, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		look("2021-11-30T00:01:00");
		assertThat(cards(sent.id())).isEmpty();
	}

	@Test
	void areFoundByTheirGravestKind() {
		ComplaintRef filed = filed(FILED);
		look("2021-11-11T00:01:00");
		assertThat(list(CardKind.YELLOW)).extracting(ComplaintSummary::id).containsExactly(filed.id());
		assertThat(list(CardKind.YELLOW)).extracting(ComplaintSummary::card).containsExactly(CardKind.YELLOW);
		assertThat(list(CardKind.BLUE)).isEmpty();
		assertThat(list(CardKind.RED)).isEmpty();
	}

	@Test
	void standInTheHistoryOfStaffAlone() {
		TrackingCode tracking = file(FILED);
		ComplaintRef filed = filed(tracking);
		look("2021-11-05T00:01:00");
		assertThat(at(FILED, () -> this.cases.find(this.supervisor, filed.id())).history()).last()
			.matches((entry) -> entry.action() == ComplaintAction.RAISE_CARD && "BLUE".equals(entry.reason()));
		assertThat(at(FILED, () -> this.complaints.track(tracking)).history())
			.noneMatch((entry) -> entry.action() == ComplaintAction.RAISE_CARD);
	}

	/** Two instances, after one that died in the middle of its work. */
	@Test
	@ExhaustiveTest
	void areRaisedOnceByTwoInstances() {
		int many = 1_000;
		copy(filed(FILED), many - 1);
		SqlCapture.failAt(400, () -> look("2021-12-01T00:01:00"));
		assertThat(count("SELECT count(*) FROM complaints_card WHERE tenant_id = ?")).isLessThan(3 * many);
		together(() -> look("2021-12-01T00:01:00"));
		look("2021-12-01T00:02:00");
		assertThat(count("SELECT count(*) FROM complaints_card WHERE tenant_id = ?")).isEqualTo(3 * many);
		assertThat(count("SELECT count(DISTINCT (complaint_id, kind)) FROM complaints_card WHERE tenant_id = ?"))
			.isEqualTo(3 * many);
		assertThat(count("SELECT count(DISTINCT letter) FROM complaints_card WHERE tenant_id = ?")).isEqualTo(2 * many);
		assertThat(count("SELECT last_number FROM complaints_letter_number WHERE tenant_id = ?")).isEqualTo(2 * many);
		assertThat(count("SELECT count(*) FROM eventlog_event WHERE tenant_id = ? AND type LIKE '%card-raised%'"))
			.isEqualTo(3 * many);
	}

	private static void together(Runnable work) {
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<CompletableFuture<@Nullable Void>> running = List.of(CompletableFuture.runAsync(work, both),
					CompletableFuture.runAsync(work, both));
			running.forEach(CompletableFuture::join);
		}
		finally {
			both.shutdown();
		}
	}

	/** Copies of a complaint on which nobody has worked. */
	private void copy(ComplaintRef filed, int times) {
		SqlCapture.unchecked(() -> at(FILED, () -> this.transactions.execute((status) -> {
			this.jdbc
				.sql("""
						INSERT INTO complaints_complaint SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
						  'code_hash', '\\x' || md5(n::text)))).* FROM complaints_complaint c, generate_series(1, ?) n
						WHERE c.tenant_id = ? AND c.id = ?""")
				.params(times, this.code.value(), filed.id().value())
				.update();
			return this.jdbc
				.sql("""
						INSERT INTO complaints_history SELECT (jsonb_populate_record(h, jsonb_build_object('complaint_id', c.id))).*
						FROM complaints_history h, complaints_complaint c
						WHERE h.tenant_id = ? AND h.complaint_id = ? AND c.tenant_id = h.tenant_id AND c.id <> h.complaint_id""")
				.params(this.code.value(), filed.id().value())
				.update();
		})));
	}

	private long count(String query) {
		return at(FILED, () -> this.transactions
			.execute((status) -> this.jdbc.sql(query).param(this.code.value()).query(Long.class).single()));
	}

	private void look(String time) {
		at(time, () -> {
			this.run.lookAt(this.code);
			return Set.of();
		});
	}

	private List<ComplaintSummary> list(CardKind card) {
		return at(FILED, () -> this.cases.list(this.supervisor, new ComplaintFilter(Set.<ComplaintState>of(), null,
				null, null, null, null, false, false, card, false, false, null, null), new PageRequest(10, null)))
			.items();
	}

	private List<String> cards(ComplaintRef ref) {
		return cards(ref.id());
	}

	private List<String> cards(ComplaintId id) {
		return at(FILED, () -> this.cases.find(this.supervisor, id)).cards()
			.stream()
			.map((card) -> card.round() + " " + card.kind() + " " + card.fellOn())
			.toList();
	}

}
