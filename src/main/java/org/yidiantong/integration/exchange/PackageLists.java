package org.yidiantong.integration.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.yidiantong.kernel.RowTimes;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The latest packages of the bound district, as people look at them.
 */
@Repository
class PackageLists {

	/** How many of each sort are shown. */
	private static final int LATEST = 30;

	private static final Duration KEPT = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final Clock system;

	PackageLists(JdbcClient jdbc, Clock system) {
		this.jdbc = jdbc;
		this.system = system;
	}

	List<PackageOut> out() {
		return this.jdbc.sql("""
				SELECT number, after_position, until_position, begun_at, moved_at, sha256 FROM integration_package_sent
				WHERE tenant_id = ? ORDER BY number DESC LIMIT ?""")
			.params(district(), LATEST)
			.query((row, number) -> new PackageOut(row.getLong("number"), row.getLong("after_position"),
					row.getLong("until_position"), RowTimes.required(row, "begun_at"),
					RowTimes.nullable(row, "moved_at"), row.getString("sha256")))
			.list();
	}

	List<PackageIn> in() {
		return this.jdbc.sql("""
				SELECT number, complaints, received_at FROM integration_package_received
				WHERE tenant_id = ? ORDER BY number DESC LIMIT ?""")
			.params(district(), LATEST)
			.query((row, number) -> new PackageIn(row.getLong("number"), row.getInt("complaints"),
					RowTimes.required(row, "received_at")))
			.list();
	}

	List<RefusedPackage> refused() {
		return this.jdbc.sql("""
				SELECT file, cause, reason, refused_at FROM integration_package_refused
				WHERE tenant_id = ? ORDER BY id DESC LIMIT ?""")
			.params(district(), LATEST)
			.query((row, number) -> new RefusedPackage(row.getString("file"), row.getString("reason"),
					RowTimes.required(row, "refused_at")))
			.list();
	}

	/** Records a package that was refused, and forgets those of a year ago. */
	void refuse(String file, PackageRefused.Cause cause, String reason) {
		Instant now = this.system.instant();
		this.jdbc.sql("DELETE FROM integration_package_refused WHERE tenant_id = ? AND refused_at < ?")
			.params(district(), now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("""
				INSERT INTO integration_package_refused (tenant_id, id, file, cause, reason, refused_at)
				VALUES (?, ?, ?, ?, ?, ?)""")
			.params(district(), NewId.next(), file, cause.name(), reason, now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Has a package written again in the next round; false when there is none. */
	boolean again(long number) {
		return this.jdbc.sql("UPDATE integration_package_sent SET moved_at = NULL WHERE tenant_id = ? AND number = ?")
			.params(district(), number)
			.update() == 1;
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
