package org.yidiantong.separation;

import java.util.UUID;

import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the records of a package in each direction directly, because no folder is
 * exchanged in a test of all tables.
 */
@Component
class PackageRows implements RowsEverywhere.Part {

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	PackageRows(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void make(DistrictCode district) {
		int tenant = district.value();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("""
					INSERT INTO integration_package_sent (tenant_id, number, after_position, until_position,
					  received_after, received_until, sha256, begun_at, moved_at)
					VALUES (?, 1000000, 0, 0, 0, 0, '', now(), now()) ON CONFLICT DO NOTHING""").param(tenant).update();
			this.jdbc.sql("""
					INSERT INTO integration_package_received (tenant_id, number, sha256, complaints, received_at)
					VALUES (?, 1000000, '', 0, now()) ON CONFLICT DO NOTHING""").param(tenant).update();
			this.jdbc.sql("""
					INSERT INTO integration_package_refused (tenant_id, id, file, cause, reason, refused_at)
					VALUES (?, ?, 'a.zip', 'FORGED', '', now())""").params(tenant, UUID.randomUUID()).update();
			this.jdbc.sql("""
					INSERT INTO integration_package_complaint (tenant_id, foreign_number, package_number, complaint_id,
					  due_on) VALUES (?, ?, 1000000, ?, current_date)""")
				.params(tenant, UUID.randomUUID().toString(), UUID.randomUUID())
				.update();
		});
	}

}
