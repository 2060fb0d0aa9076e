package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.idempotency.IdempotencyKeyReused;
import org.yidiantong.complaints.idempotency.IdempotencyKeys;
import org.yidiantong.complaints.inspection.ProgressEntry;
import org.yidiantong.complaints.inspection.Receipt;
import org.yidiantong.complaints.workflow.ActionImpossible;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.support.UniqueText;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Complaints by the module's door, with a database.
 */
@ModuleTest(nested = { "tenancy.folder", "checklist.folder", "checklist.publishing", "checklist.adaptation",
		"complaints.supervision" })
class ComplaintsModuleTests {

	private static final DistrictCode YUAN = new DistrictCode(341503);

	private static final String PLACE = "341503100-V04";

	@Autowired
	private IdempotencyKeys keys;

	@Autowired
	private ComplaintManagement complaints;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@ParameterizedTest
	@CsvSource({ "2021-09-24, SIMPLE, 2021-10-13, false", "2021-09-30, GENERAL, 2021-11-03, false",
			"2021-09-25, GENERAL, 2021-10-27, false", "2021-12-31, COMPLEX, 2022-02-24, false",
			"2026-12-30, SIMPLE, 2027-01-13, true" })
	void countsWorkingDaysOverHolidays(LocalDate filed, HandlingGrade grade, LocalDate due, boolean estimated) {
		DistrictSettings.Limits limits = new DistrictSettings.Limits(3, 2, new DistrictSettings.Handling(5, 15, 30), 1);
		ResponseDeadline deadline = ResponseDeadline.of(filed, grade, limits,
				inYuan(() -> this.calendar.workCalendar()));
		assertThat(deadline.dueOn()).isEqualTo(due);
		assertThat(deadline.parts().estimated()).isEqualTo(estimated);
	}

	@Test
	void answersFiftyRequestsOfOneKeyWithOneComplaint() throws Exception {
		FileComplaint asked = asked(UUID.randomUUID().toString(), UniqueText.after("路灯坏了"));
		ExecutorService threads = Executors.newFixedThreadPool(50);
		List<Future<Receipt>> answers = threads.invokeAll(Collections.nCopies(50, filing(asked)));
		threads.shutdown();
		List<Receipt> receipts = new ArrayList<>();
		for (Future<Receipt> answer : answers) {
			receipts.add(answer.get());
		}
		assertThat(receipts.stream().map(Record::hashCode).distinct()).hasSize(1);
		assertThat(count("content", asked.text())).isOne();
	}

	@Test
	void refusesTheKeyForAnythingElse() {
		String key = UUID.randomUUID().toString();
		inYuan(() -> this.complaints.file(asked(key, "路灯坏了")));
		assertThatExceptionOfType(IdempotencyKeyReused.class)
			.isThrownBy(() -> inYuan(() -> this.complaints.file(asked(key, "路也坏了"))));
	}

	@Test
	void keepsNeitherCodeNorContactNorKeyInTheClear() {
		String key = UUID.randomUUID().toString();
		FileComplaint asked = new FileComplaint(key, null, PLACE, "屋顶漏雨", null, null,
				new Contact("欧阳雪梅", "13900001234"));
		Receipt receipt = inYuan(() -> this.complaints.file(asked));
		String rows = rows("complaints_complaint") + rows("complaints_filing_key") + rows("eventlog_event");
		assertThat(rows).doesNotContain("欧阳雪梅", "13900001234", key, receipt.trackingCode(),
				receipt.trackingCode().replace("-", ""));
	}

	@Test
	void forgetsKeysOnlyWhenTheyAreOld() {
		FileComplaint asked = asked(UUID.randomUUID().toString(), "路灯坏了");
		Receipt receipt = inYuan(() -> this.complaints.file(asked));
		BoundDistrict.run(YUAN, this.keys::forgetOld);
		assertThat(inYuan(() -> this.complaints.file(asked))).isEqualTo(receipt);
	}

	@Test
	void tellsTheLogThatAComplaintWasFiled() {
		inYuan(() -> this.complaints
			.file(new FileComplaint(UUID.randomUUID().toString(), "B01", PLACE, "没有开会", "REPORT", true, null)));
		assertThat(rows("eventlog_event")).contains("org.yidiantong.complaint.filed.v1", "\"nature\": \"REPORT\"",
				"[\"341503100\", \"341503100-V04\"]");
	}

	@Test
	void takesBackOnlyOnce() {
		Receipt receipt = inYuan(() -> this.complaints.file(asked(UUID.randomUUID().toString(), "路灯坏了")));
		TrackingCode code = TrackingCode.parse(receipt.trackingCode());
		assertThat(inYuan(() -> this.complaints.withdraw(code)).status()).isEqualTo(ComplaintState.WITHDRAWN);
		assertThat(inYuan(() -> this.complaints.track(code)).history()).extracting(ProgressEntry::action)
			.containsExactly(ComplaintAction.FILE, ComplaintAction.WITHDRAW);
		assertThatExceptionOfType(ActionImpossible.class)
			.isThrownBy(() -> inYuan(() -> this.complaints.withdraw(code)));
	}

	@Test
	void isUnknownInAnotherDistrict() {
		Receipt receipt = inYuan(() -> this.complaints.file(asked(UUID.randomUUID().toString(), "路灯坏了")));
		assertThatExceptionOfType(ComplaintUnknown.class).isThrownBy(() -> BoundDistrict.call(new DistrictCode(341502),
				() -> this.complaints.track(TrackingCode.parse(receipt.trackingCode()))));
	}

	private Callable<Receipt> filing(FileComplaint asked) {
		return () -> BoundDistrict.call(YUAN, () -> this.complaints.file(asked));
	}

	private static FileComplaint asked(String key, String text) {
		return new FileComplaint(key, null, PLACE, text, null, true, null);
	}

	private long count(String column, String value) {
		return transaction(() -> this.jdbc
			.sql("SELECT count(*) FROM complaints_complaint WHERE tenant_id = ? AND " + column + " = ?")
			.params(YUAN.value(), value)
			.query(Long.class)
			.single());
	}

	private String rows(String table) {
		List<Map<String, Object>> rows = transaction(
				() -> this.jdbc.sql("SELECT t::text AS line FROM " + table + " t WHERE tenant_id = ?")
					.params(YUAN.value())
					.query()
					.listOfRows());
		return rows.toString().replace("\"\"", "\"");
	}

	private <T> T transaction(Supplier<T> work) {
		return inYuan(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

	private static <T> T inYuan(Supplier<T> work) {
		return BoundDistrict.call(YUAN, work);
	}

}
