package org.yidiantong.complaints;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.complaints.idempotency.IdempotencyKeys;
import org.yidiantong.complaints.deadline.ExtensionImpossible;
import org.yidiantong.complaints.deadline.ReturnImpossible;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rules about complaints that depend on how much time has passed. There is no holiday
 * between October and the New Year of 2021.
 */
class ComplaintTimesModuleTests extends ComplaintLifecycle {

	@Autowired
	private IdempotencyKeys keys;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void areReturnedUntilTheEndOfTheNextWorkingDay() {
		String friday = "2021-12-10T16:00";
		ActionResult inTime = dispatched(friday);
		ActionResult late = dispatched(friday);
		assertThat(giveBack("2021-12-13T23:59", inTime).state()).isEqualTo(ComplaintState.ACCEPTED);
		assertThatExceptionOfType(ReturnImpossible.class).isThrownBy(() -> giveBack("2021-12-14T00:00", late))
			.matches((refused) -> refused.name().equals("returned-too-late"));
	}

	@Test
	void areDueLaterByTheWorkingDaysThatTheyWereSuspended() {
		ActionResult dispatched = dispatched("2021-12-01T09:00");
		ActionResult signed = next("2021-12-01T10:00", dispatched, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult stopped = next("2021-12-02T09:00", signed,
				(ref) -> this.desk.suspend(this.supervisor, ref, "等鉴定"));
		assertThat(view("2021-12-30T09:00", stopped).deadline().overdue()).isFalse();
		ActionResult running = next("2021-12-09T09:00", stopped, (ref) -> this.desk.resume(this.supervisor, ref));
		assertThat(running.dueOn()).isEqualTo(dispatched.dueOn().plusDays(7));
		assertThat(view("2021-12-30T09:00", running).deadline().firstDueOn()).isEqualTo(dispatched.dueOn());
		assertThat(view("2021-12-30T09:00", running).deadline().overdue()).isTrue();
	}

	@Test
	void haveNewExtensionsWhenTheyAreDoneAgain() {
		ActionResult standing = dispatched("2021-12-01T09:00");
		standing = next("2021-12-01T10:00", standing, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult extended = extend("2021-12-02T09:00", standing, 3);
		standing = next("2021-12-03T09:00", extended, (ref) -> this.handling.reply(this.handler, ref, "已修好"));
		standing = next("2021-12-03T10:00", standing, (ref) -> this.desk.approveAndClose(this.supervisor, ref, null));
		standing = next("2021-12-04T09:00", standing, (ref) -> this.desk.reopen(this.supervisor, ref, "没修好"));
		standing = next("2021-12-04T10:00", standing, (ref) -> this.desk.dispatch(this.supervisor, ref, order()));
		// Saturday; five working days and two for the review
		assertThat(standing.dueOn()).isEqualTo("2021-12-14");
		standing = next("2021-12-05T09:00", standing, (ref) -> this.handling.sign(this.handler, ref));
		ActionResult once = extend("2021-12-05T10:00", standing, 3);
		ActionResult twice = extend("2021-12-05T10:30", once, 3);
		assertThat(view("2021-12-05T11:00", twice).deadline().extensions()).isEqualTo(2);
		assertThatExceptionOfType(ExtensionImpossible.class).isThrownBy(() -> extend("2021-12-06T09:00", twice, 3))
			.matches((refused) -> refused.name().equals("extended-too-often"));
	}

	@ParameterizedTest
	@CsvSource({ "2021-12-30T09:00:00, true", "2021-12-30T09:00:01, false" })
	void areRepeatsWithinNinetyDays(String later, boolean repeat) {
		ComplaintId first = dispatched("2021-10-01T09:00:00").id();
		assertThat(view(later, dispatched(later)).repeatOf()).isEqualTo(repeat ? first : null);
	}

	@Test
	void areRepeatsOfOneThatWasRejectedOnly() {
		String time = "2021-12-01T09:00";
		ComplaintRef rejected = filed("2021-11-20T09:00");
		at(time, () -> this.desk.reject(this.supervisor, rejected, RejectReason.OUT_OF_SCOPE, "请到法院"));
		ComplaintId repeated = view(time, dispatched(time)).repeatOf();
		assertThat(repeated).isEqualTo(rejected.id());
	}

	@Test
	void areNoRepeatsOfWhatWasWithdrawnMergedOrReferred() {
		String before = "2021-11-20T09:00";
		TrackingCode withdrawn = file(before);
		at(before, () -> this.complaints.withdraw(withdrawn));
		ComplaintRef referred = filed(before);
		at(before, () -> this.desk.refer(this.supervisor, referred, "请打12388"));
		String later = "2021-12-01T09:00";
		ActionResult other = dispatched(later);
		ComplaintRef merged = filed(before);
		at(later, () -> this.triage.merge(this.supervisor, merged, other.caseNumber()));
		assertThat(view(later, other).repeatOf()).isNull();
		String afterwards = "2021-12-02T09:00";
		assertThat(view(afterwards, dispatched(afterwards)).repeatOf()).isEqualTo(other.id());
	}

	@Test
	void reachTheDistrictWhenTheirDeskLeavesThemLying() {
		ComplaintRef filed = filed("2021-12-01T09:00");
		String last = view("2021-12-01T09:00", filed.id()).deadline().dueOn().toString();
		String after = view("2021-12-01T09:00", filed.id()).deadline().dueOn().plusDays(1).toString();
		assertThat(stalled(last + "T23:59")).isEmpty();
		assertThat(stalled(after + "T00:00")).containsExactly(filed.id());
		at(after + "T09:00", () -> this.desk.acceptAndDispatch(this.supervisor, filed, order()));
		assertThat(stalled(after + "T09:01")).isEmpty();
	}

	@Test
	void areFiledAnewUnderAKeyThatWasForgottenAfterSevenDays() {
		String key = UUID.randomUUID().toString();
		TrackingCode first = file("2021-12-01T09:00", key);
		forgetKeysThatAreOlderBy("6 days 23:59");
		assertThat(file("2021-12-01T09:00", key)).isEqualTo(first);
		forgetKeysThatAreOlderBy("1 minute");
		assertThat(file("2021-12-01T09:00", key)).isNotEqualTo(first);
	}

	private ComplaintView view(String time, ComplaintId id) {
		return at(time, () -> this.cases.find(this.supervisor, id));
	}

	private ActionResult giveBack(String time, ActionResult standing) {
		return next(time, standing, (ref) -> this.handling.giveBack(this.handler, ref, "不归本村管"));
	}

	private ActionResult extend(String time, ActionResult standing, int days) {
		return next(time, standing,
				(ref) -> this.handling.extend(this.handler, ref, standing.dueOn().plusDays(days), "等测绘"));
	}

	private List<ComplaintId> stalled(String time) {
		return at(time,
				() -> this.cases.list(post(Role.DISPATCHER), ComplaintFilter.ofWaiting(), new PageRequest(10, null)))
			.items()
			.stream()
			.map(ComplaintSummary::id)
			.toList();
	}

	/**
	 * Keys are kept by system time, which a test cannot move: the keys are made older.
	 */
	private void forgetKeysThatAreOlderBy(String interval) {
		BoundDistrict.run(this.code,
				() -> new TransactionTemplate(this.transactions)
					.executeWithoutResult((status) -> assertThat(this.jdbc.sql("""
							WITH aged AS (DELETE FROM complaints_filing_key WHERE tenant_id = ? RETURNING *)
							INSERT INTO complaints_filing_key (tenant_id, key_hash, body_hash, answer, recorded_at)
							SELECT aged.tenant_id, key_hash, body_hash, answer, recorded_at - ?::interval FROM aged""")
						.params(this.code.value(), interval)
						.update()).isOne()));
		BoundDistrict.run(this.code, this.keys::forgetOld);
	}

}
