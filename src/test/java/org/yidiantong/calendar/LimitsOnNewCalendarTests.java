package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.audit.AuditEntry;
import org.yidiantong.audit.AuditFilter;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.support.NationalNotice;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A calendar that changed with one district's folder moves the limits of the others too,
 * here of disclosure tasks in a year of which no notice is published.
 */
@WholeApplication
class LimitsOnNewCalendarTests {

	private static final List<DistrictCode> DISTRICTS = List.of(new DistrictCode(341502), new DistrictCode(341503));

	/** Rows of an earlier run in the same database are not these. */
	private final String places = UUID.randomUUID() + "-";

	private static final LocalDate OFF = LocalDate.of(2096, 12, 17);

	@Autowired
	private LimitsOnNewCalendar job;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private FlywayConnectionDetails owner;

	@BeforeEach
	@AfterEach
	void forgetsTheYear() {
		NationalNotice.forget(this.owner, OFF.getYear());
	}

	@Test
	void movesTheLimitsOfEveryDistrictOnce() {
		DISTRICTS.forEach((district) -> {
			task(district, "V01", "2096-12-17", "2096-12-17");
			task(district, "V02", "2096-12-15", "2096-12-17");
			task(district, "V03", null, "2096-12-17");
			task(district, "V04", "2021-01-10", "2021-01-11");
		});
		NationalNotice.dayOff(this.owner, OFF);
		int before = DISTRICTS.stream().mapToInt((district) -> recorded(district).size()).sum();
		this.job.follow();
		DISTRICTS.forEach((district) -> {
			assertThat(recorded(district).get(0)).returns("platform", AuditEntry::actor)
				.extracting(AuditEntry::label)
				.asString()
				.contains("个未到期的期限随日历调整");
			assertThat(dueDays(district)).containsExactly("2096-12-18", "2096-12-18", "2096-12-18", "2021-01-11");
			assertThat(told(district)).hasSize(2)
				.allSatisfy((data) -> assertThat(data).contains("2096-12-17", "2096-12-18"));
		});
		this.job.follow();
		assertThat(DISTRICTS.stream().mapToInt((district) -> recorded(district).size()).sum())
			.isEqualTo(before + DISTRICTS.size());
		DISTRICTS.forEach((district) -> {
			assertThat(told(district)).hasSize(2);
			in(district, () -> this.jdbc.sql(
					"UPDATE disclosure_task_set SET withdrawn_at = now(), withdrawn_reason = 'a test' WHERE tenant_id = ? AND starts_with(place_code, ?)")
				.params(district.value(), this.places)
				.update());
		});
	}

	private void task(DistrictCode district, String place, String counted, String due) {
		in(district,
				() -> this.jdbc
					.sql("""
							INSERT INTO disclosure_task_set (tenant_id, place_code, period, counted_on, due_on, list_version, revision)
							VALUES (?, ?, '2096-11', ?::date, ?::date, '2021.1', 1)""")
					.param(district.value())
					.param(this.places + place)
					.param(counted)
					.param(due)
					.update());
	}

	private List<String> dueDays(DistrictCode district) {
		return in(district, () -> this.jdbc.sql(
				"SELECT due_on::text FROM disclosure_task_set WHERE tenant_id = ? AND starts_with(place_code, ?) ORDER BY place_code")
			.params(district.value(), this.places)
			.query(String.class)
			.list());
	}

	private List<String> told(DistrictCode district) {
		return in(district, () -> this.jdbc.sql(
				"SELECT data::text FROM eventlog_event WHERE tenant_id = ? AND subject = 'disclosure-tasks/2096-11' AND data::text LIKE ?")
			.params(district.value(), "%" + this.places + "%")
			.query(String.class)
			.list());
	}

	/** The lines of the audit log about the limits, the newest first. */
	private List<AuditEntry> recorded(DistrictCode district) {
		AuditFilter moved = new AuditFilter(List.of(), "calendar/limits", "tenancy.changed", null, null);
		return in(district, () -> this.audit.find(moved, null, 100));
	}

	private <T> T in(DistrictCode district, Supplier<T> work) {
		return BoundDistrict.call(district,
				() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

}
