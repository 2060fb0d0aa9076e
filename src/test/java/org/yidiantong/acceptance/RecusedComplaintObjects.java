package org.yidiantong.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.Recipient;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Complaints with all that can hang on one (a rating, a call-back, a sweep, a letter, a
 * sample, a report that lists them), from which actors are then recused.
 */
@Component
class RecusedComplaintObjects {

	private static final String COMPLAINTS = """
			SELECT complaint_id FROM complaints_sweep WHERE tenant_id = ? AND id = ?::uuid
			UNION SELECT complaint_id FROM evaluation_sample_case WHERE tenant_id = ? AND sample_id = ?::uuid
			UNION SELECT complaint_id FROM evaluation_exclusion WHERE tenant_id = ? AND id = ?::uuid""";

	private final YuanObjects things;

	private final ReportManagement reports;

	private final BusinessClock clock;

	private final Listeners listeners;

	private final NotificationManagement notifications;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final ComplaintManagement filing;

	RecusedComplaintObjects(YuanObjects things, ReportManagement reports, BusinessClock clock, Listeners listeners,
			NotificationManagement notifications, JdbcClient jdbc, TransactionOperations transaction,
			ComplaintManagement filing) {
		this.filing = filing;
		this.things = things;
		this.reports = reports;
		this.clock = clock;
		this.listeners = listeners;
		this.notifications = notifications;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * Returns the ids as {@link YuanObjects#ids} does, those of a finished report among
	 * them.
	 */
	Map<String, String> ids(Actor desk, Actor village) {
		Map<String, String> ids = new HashMap<>(this.things.ids(desk, village));
		this.listeners.finish();
		Actor leader = Actors.post(Role.LEADER);
		UUID report = in(() -> this.reports.request(leader, new RequestReport(null,
				this.clock.today().minusDays(100).toString(), this.clock.today().toString(), null)));
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> in(() -> this.reports.find(leader, report)).state() == ReportState.DONE);
		ids.put("reports/id", report.toString());
		return ids;
	}

	/** The complaints of such ids. */
	Set<UUID> complaints(Map<String, String> ids) {
		int district = Actors.YUAN.value();
		Set<UUID> complaints = new HashSet<>(in(() -> this.transaction.execute((status) -> this.jdbc.sql(COMPLAINTS)
			.params(district, ids.get("sweeps/id"), district, ids.get("samples/id"), district, ids.get("exclusions/id"))
			.query(UUID.class)
			.list())));
		complaints.add(UUID.fromString(ids.get("cases/id")));
		complaints.add(UUID.fromString(ids.get("cases/id/letters")));
		complaints.add(UUID.fromString(ids.get("watch/id")));
		return complaints;
	}

	/** What tells that one of these complaints exists: ids, and their numbers. */
	List<String> traces(Map<String, String> ids, Set<UUID> complaints) {
		List<String> traces = new ArrayList<>(complaints.stream().map(UUID::toString).toList());
		traces.add(ids.get("ratings/id"));
		traces.add(ids.get("sweeps/id"));
		traces.add(ids.get("exclusions/id"));
		traces.addAll(in(() -> this.transaction.execute((status) -> this.jdbc.sql(
				"SELECT case_number FROM complaints_complaint WHERE tenant_id = ? AND id = ANY (?) AND case_number IS NOT NULL")
			.params(Actors.YUAN.value(), complaints.toArray(UUID[]::new))
			.query(String.class)
			.list())));
		return traces;
	}

	/** The number of a complaint. */
	String number(String complaint) {
		return in(() -> this.transaction.execute((status) -> this.jdbc
			.sql("SELECT case_number FROM complaints_complaint WHERE tenant_id = ? AND id = ?::uuid")
			.params(Actors.YUAN.value(), complaint)
			.query(String.class)
			.single()));
	}

	/** The id of another complaint about the same place, of which nothing is hidden. */
	String open() {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), null, "341503100-V04", "村口的路灯坏了", null,
				true, null);
		return in(() -> this.filing.rateable(TrackingCode.parse(this.filing.file(asked).trackingCode())).complaint())
			.toString();
	}

	/**
	 * Recuses some units and posts from complaints, and nobody else. What they were told
	 * before is taken back, as when a desk decides it.
	 */
	void recuse(Set<UUID> complaints, List<String> units, List<String> posts) {
		List<Recipient> recipients = units.stream().map((one) -> Recipient.unit(new UnitCode(one))).toList();
		in(() -> this.transaction.execute((status) -> {
			complaints.forEach((one) -> this.notifications.withdraw(recipients, new ComplaintId(one).subject()));
			return true;
		}));
		in(() -> this.transaction.execute((status) -> this.jdbc.sql(
				"UPDATE complaints_complaint SET recused_units = ?, recused_posts = ? WHERE tenant_id = ? AND id = ANY (?)")
			.params(units.toArray(String[]::new), posts.toArray(String[]::new), Actors.YUAN.value(),
					complaints.toArray(UUID[]::new))
			.update()));
	}

	private static <T> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work::get);
	}

}
