package org.yidiantong.reporting.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts findings by township and self-checks by unit in one statement. Call it in a
 * transaction of the reporting role.
 */
@Repository
class OtherFacts {

	private static final String SQL = """
			SELECT 'FINDING' AS fact, township AS code, count(*) AS number, 0 AS in_time FROM reporting_finding
			WHERE tenant_id = :tenant AND generation = :generation AND at >= :begin AND at < :until GROUP BY township
			UNION ALL
			SELECT 'SELF_CHECK', unit, count(*), count(*) FILTER (WHERE in_time) FROM reporting_self_check
			WHERE tenant_id = :tenant AND generation = :generation AND due_on >= :from AND due_on < :next
			AND (due_on < :today OR returned_at IS NOT NULL) GROUP BY unit""";

	private final JdbcClient jdbc;

	OtherFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Counts those of a year. A self-check that is due in it counts when its day is over
	 * or when it was returned.
	 * @param from first day of the year
	 * @param to last day of the year, or today
	 */
	Found find(int generation, LocalDate from, LocalDate to, LocalDate today) {
		Map<String, Long> findings = new HashMap<>();
		Map<String, SelfChecks> checks = new HashMap<>();
		this.jdbc.sql(SQL)
			.param("tenant", BoundDistrict.required().value())
			.param("generation", generation)
			.param("begin", BusinessClock.startOf(from))
			.param("until", BusinessClock.startOf(to.plusDays(1)))
			.param("from", from)
			.param("next", from.plusYears(1))
			.param("today", today)
			.query((row) -> {
				if (row.getString("fact").equals("FINDING")) {
					findings.put(row.getString("code"), row.getLong("number"));
				}
				else {
					checks.put(row.getString("code"), new SelfChecks(row.getLong("number"), row.getLong("in_time")));
				}
			});
		return new Found(findings, checks);
	}

	/**
	 * What was found.
	 *
	 * @param findings findings by township
	 * @param checks self-checks by unit
	 */
	record Found(Map<String, Long> findings, Map<String, SelfChecks> checks) {
	}

	/**
	 * Self-checks of one or more units.
	 *
	 * @param due those that were due or returned
	 * @param inTime those first returned by the due day
	 */
	record SelfChecks(long due, long inTime) {

		static final SelfChecks NONE = new SelfChecks(0, 0);

		SelfChecks plus(SelfChecks other) {
			return new SelfChecks(this.due + other.due, this.inTime + other.inTime);
		}

	}

}
