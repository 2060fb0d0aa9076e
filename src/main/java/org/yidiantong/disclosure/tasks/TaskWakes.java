package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each district is looked at for tasks that fall due, in business time: once a day,
 * and when tasks were set.
 */
@Component
class TaskWakes {

	private final JdbcClient jdbc;

	TaskWakes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Has the bound district looked at soon, and every day from then on. */
	void wake(Instant now) {
		this.jdbc.sql("""
				INSERT INTO disclosure_task_wake (tenant_id, next_at) VALUES (?, ?)
				ON CONFLICT (tenant_id) DO UPDATE SET next_at = excluded.next_at""")
			.params(BoundDistrict.required().value(), now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The districts that have to be looked at, the longest waiting first. */
	List<DistrictCode> due(Instant now) {
		return this.jdbc
			.sql("SELECT tenant_id FROM disclosure_task_wake WHERE next_at <= ? ORDER BY next_at, tenant_id")
			.param(now.atOffset(ZoneOffset.UTC))
			.query((row, number) -> new DistrictCode(row.getInt("tenant_id")))
			.list();
	}

	/** The bound district was looked at, unless it was woken meanwhile. */
	void done(Instant now, Instant next) {
		this.jdbc.sql("UPDATE disclosure_task_wake SET next_at = ? WHERE tenant_id = ? AND next_at <= ?")
			.params(next.atOffset(ZoneOffset.UTC), BoundDistrict.required().value(), now.atOffset(ZoneOffset.UTC))
			.update();
	}

}
