package org.yidiantong.evaluation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Complaints of one district to rate, and what became of them in the database.
 */
@Component
@Import(ClosedComplaints.class)
class RatedComplaints {

	static final DistrictCode YUAN = new DistrictCode(341503);

	static final String PLACE = "341503100-V04";

	private final ClosedComplaints cases;

	private final ComplaintManagement complaints;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	private final PlatformTransactionManager transactions;

	RatedComplaints(ClosedComplaints cases, ComplaintManagement complaints, AuditLog audit, JdbcClient jdbc,
			PlatformTransactionManager transactions) {
		this.cases = cases;
		this.complaints = complaints;
		this.audit = audit;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	TrackingCode open(boolean anonymous) {
		return this.cases.open(YUAN, PLACE, anonymous);
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	TrackingCode closed(boolean anonymous) {
		return this.cases.closed(YUAN, PLACE, anonymous);
	}

	TrackingCode closedBy(String unit) {
		return this.cases.closedBy(unit, YUAN, PLACE);
	}

	void reopen(TrackingCode code) {
		this.cases.reopen(YUAN, code);
	}

	void closeAgain(TrackingCode code) {
		this.cases.closeAgain(YUAN, code);
	}

	static RateComplaint asked(TrackingCode code, int level) {
		return new RateComplaint(code, level, List.of("RESULT"), null, null, false);
	}

	static Actor officer(Role role, String unit) {
		return Actor.officer(UUID.randomUUID(), "OF-TEST", YUAN, UnitCode.orNull(unit), Set.of(role));
	}

	static Actor leader(int district) {
		return Actor.officer(UUID.randomUUID(), "OF-TEST", new DistrictCode(district), null, Set.of(Role.DISPATCHER));
	}

	UUID id(TrackingCode code) {
		return inYuan(() -> this.complaints.rateable(code)).complaint().value();
	}

	String desk(TrackingCode code) {
		return inYuan(() -> this.complaints.rateable(code)).supervisingUnit().value();
	}

	UUID callBackOf(TrackingCode code) {
		return one("SELECT id FROM evaluation_call_back WHERE tenant_id = ? AND complaint_id = ?", UUID.class, id(code))
			.get(0);
	}

	int count(String table, TrackingCode code) {
		return one("SELECT id FROM " + table + " WHERE tenant_id = ? AND complaint_id = ?", UUID.class, id(code))
			.size();
	}

	List<String> events(TrackingCode code) {
		return one(
				"""
						SELECT regexp_replace(replace(type, 'org.yidiantong.evaluation.', ''), '[.]v[0-9]+$', '') FROM eventlog_event
						WHERE tenant_id = ? AND data ->> 'complaint' = ? AND type LIKE 'org.yidiantong.evaluation.%'""",
				String.class, id(code).toString());
	}

	List<Integer> versions(UUID callBack) {
		return one("SELECT subject_version FROM eventlog_event WHERE tenant_id = ? AND subject = ? ORDER BY id",
				Integer.class, "call-back/" + callBack);
	}

	List<String> actions(UUID callBack) {
		return inYuan(() -> this.audit.latest(500)).stream()
			.filter((entry) -> entry.subject().equals("call-back/" + callBack))
			.map((entry) -> entry.action())
			.toList();
	}

	String rows(String table) {
		return transaction(() -> this.jdbc.sql("SELECT t::text AS line FROM " + table + " t WHERE tenant_id = ?")
			.params(YUAN.value())
			.query()
			.listOfRows()).toString();
	}

	<T> List<T> one(String sql, Class<T> type, Object param) {
		return transaction(() -> this.jdbc.sql(sql).params(YUAN.value(), param).query(type).list());
	}

	<T> T transaction(Supplier<T> work) {
		return inYuan(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

	static void run(Runnable work) {
		BoundDistrict.run(YUAN, work);
	}

	static <T> T inYuan(Supplier<T> work) {
		return BoundDistrict.call(YUAN, work);
	}

}
