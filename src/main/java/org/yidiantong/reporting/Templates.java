package org.yidiantong.reporting;

import java.util.Optional;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the templates of the bound district, for workbooks and for bulletins.
 */
@Repository
class Templates {

	private static final String KEEP = """
			INSERT INTO reporting_template (tenant_id, report, template) VALUES (?, ?, ?)
			ON CONFLICT (tenant_id, report) DO UPDATE SET template = excluded.template
			WHERE reporting_template.tenant_id = ?""";

	/** Key of the outlines of townships. */
	static final String TOWNSHIPS = "townships";

	private static final String BULLETIN = "/bulletin";

	private final JdbcClient jdbc;

	Templates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Key of the template for workbooks of a report. */
	static String workbook(String report) {
		return report;
	}

	/** Key of the template for bulletins of a report. */
	static String bulletin(String report) {
		return report + BULLETIN;
	}

	Optional<byte[]> find(String key) {
		return this.jdbc.sql("SELECT template FROM reporting_template WHERE tenant_id = ? AND report = ?")
			.params(district(), key)
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	void keep(String key, byte[] template) {
		this.jdbc.sql(KEEP).params(district(), key, template, district()).update();
	}

	void remove(String key) {
		this.jdbc.sql("DELETE FROM reporting_template WHERE tenant_id = ? AND report = ?")
			.params(district(), key)
			.update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
