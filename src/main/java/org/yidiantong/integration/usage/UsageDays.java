package org.yidiantong.integration.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the days of the clients of the bound district.
 */
@Repository
class UsageDays {

	private static final String ADD = """
			INSERT INTO integration_client_usage AS u (tenant_id, client_id, day, requests, refused, denied, failed,
			  last_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (tenant_id, client_id, day) DO UPDATE SET requests = u.requests + excluded.requests,
			  refused = u.refused + excluded.refused, denied = u.denied + excluded.denied,
			  failed = u.failed + excluded.failed,
			  last_seen_at = greatest(u.last_seen_at, excluded.last_seen_at) WHERE u.tenant_id = ?""";

	private static final String RECENT = """
			SELECT client_id, coalesce(sum(requests) FILTER (WHERE day >= ?), 0) AS requests,
			  coalesce(sum(refused) FILTER (WHERE day >= ?), 0) AS refused,
			  coalesce(sum(denied) FILTER (WHERE day >= ?), 0) AS denied,
			  coalesce(sum(failed) FILTER (WHERE day >= ?), 0) AS failed, max(last_seen_at) AS last_seen_at
			FROM integration_client_usage WHERE tenant_id = ? AND client_id IN (:clients) GROUP BY client_id""";

	private final JdbcClient jdbc;

	UsageDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(String client, UsageDay counted) {
		this.jdbc.sql(ADD)
			.params(district(), client, counted.day(), counted.requests(), counted.refused(), counted.denied(),
					counted.failed(), counted.lastSeenAt().atOffset(ZoneOffset.UTC), district())
			.update();
	}

	/** The latest days of a client that it was seen on, the latest first. */
	List<UsageDay> of(String client, LocalDate since) {
		return this.jdbc.sql("""
				SELECT day, requests, refused, denied, failed, last_seen_at FROM integration_client_usage
				WHERE tenant_id = ? AND client_id = ? AND day >= ? ORDER BY day DESC""")
			.params(district(), client, since)
			.query((row, number) -> day(row))
			.list();
	}

	/** What clients did since a day, and when they were seen, by their ids. */
	Map<String, RecentUsage> recent(List<String> clients, LocalDate since) {
		Map<String, RecentUsage> recent = new HashMap<>();
		if (!clients.isEmpty()) {
			this.jdbc.sql(RECENT.replace(":clients", "?" + ", ?".repeat(clients.size() - 1)))
				.params(since, since, since, since)
				.param(district())
				.params(clients)
				.query((row) -> {
					recent.put(row.getString("client_id"),
							new RecentUsage(row.getLong("requests"), row.getLong("refused"), row.getLong("denied"),
									row.getLong("failed"), RowTimes.required(row, "last_seen_at")));
				});
		}
		return recent;
	}

	void forgetBefore(LocalDate day) {
		this.jdbc.sql("DELETE FROM integration_client_usage WHERE tenant_id = ? AND day < ?")
			.params(district(), day)
			.update();
	}

	private static UsageDay day(ResultSet row) throws SQLException {
		return new UsageDay(row.getObject("day", LocalDate.class), row.getLong("requests"), row.getLong("refused"),
				row.getLong("denied"), row.getLong("failed"), RowTimes.required(row, "last_seen_at"));
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
