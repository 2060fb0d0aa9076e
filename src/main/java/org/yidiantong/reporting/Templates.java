package org.yidiantong.reporting;

import java.util.Optional;

import org.yidiantong.reporting.figures.ReportPeriod;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the workbook templates of the bound district.
 */
@Repository
class Templates {

	private static final String KEEP = """
			INSERT INTO reporting_template (tenant_id, report, template) VALUES (?, ?, ?)
			ON CONFLICT (tenant_id, report) DO UPDATE SET template = excluded.template
			WHERE reporting_template.tenant_id = ?""";

	private final JdbcClient jdbc;

	Templates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<byte[]> find() {
		return this.jdbc.sql("SELECT template FROM reporting_template WHERE tenant_id = ? AND report = ?")
			.params(district(), ReportPeriod.PERFORMANCE)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	void keep(byte[] template) {
		this.jdbc.sql(KEEP).params(district(), ReportPeriod.PERFORMANCE, template, district()).update();
	}

	void remove() {
		this.jdbc.sql("DELETE FROM reporting_template WHERE tenant_id = ? AND report = ?")
			.params(district(), ReportPeriod.PERFORMANCE)
			.update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
