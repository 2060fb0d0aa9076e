package org.yidiantong.reporting;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the issued bulletins of the bound district.
 */
@Repository
class IssuedBulletins {

	private final JdbcClient jdbc;

	IssuedBulletins(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds a bulletin; false when that of the report was issued before. */
	boolean add(UUID report, byte[] document, IssuedBulletin issued) {
		return this.jdbc.sql("""
				INSERT INTO reporting_bulletin (tenant_id, report_id, document, hash, issued_by, issued_at)
				VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
			.params(district(), report, document, issued.hash(), issued.issuedBy(),
					issued.issuedAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	Optional<IssuedBulletin> find(UUID report) {
		return this.jdbc.sql("""
				SELECT hash, issued_by, issued_at FROM reporting_bulletin WHERE tenant_id = ? AND report_id = ?""")
			.params(district(), report)
			.query((row, number) -> new IssuedBulletin(row.getString(1), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant()))
			.optional();
	}

	Optional<byte[]> document(UUID report) {
		return this.jdbc.sql("SELECT document FROM reporting_bulletin WHERE tenant_id = ? AND report_id = ?")
			.params(district(), report)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
