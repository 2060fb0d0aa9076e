package org.yidiantong.acceptance;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.yidiantong.support.DistrictTables;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The Chinese texts in the rows of a district: what its people, and the tests before,
 * have written and named.
 */
@Component
class StoredTexts {

	private static final String COLUMNS = """
			SELECT table_name, column_name, data_type FROM information_schema.columns
			WHERE table_name = ANY (?) AND data_type IN ('text', 'ARRAY', 'jsonb')""";

	/** Numbers and tables that the program has made. */
	private static final List<String> MADE = List.of("reporting_", "eventlog_", "audit_");

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	StoredTexts(JdbcClient jdbc, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	Set<String> of(DistrictCode district) {
		Set<String> texts = new TreeSet<>();
		String[] tables = DistrictTables.all()
			.stream()
			.filter((table) -> MADE.stream().noneMatch(table::startsWith))
			.toArray(String[]::new);
		BoundDistrict.run(district, () -> this.transaction.executeWithoutResult((status) -> this.jdbc.sql(COLUMNS)
			.param(tables)
			.query((row, number) -> chosen(row.getString(1), row.getString(2), row.getString(3)))
			.list()
			.forEach((sql) -> texts.addAll(this.jdbc.sql(sql).param(district.value()).query(String.class).list()))));
		return texts;
	}

	private static String chosen(String table, String column, String type) {
		String value = switch (type) {
			case "text" -> column;
			case "ARRAY" -> "unnest(" + column + "::text[])";
			default -> "jsonb_path_query(" + column + ", 'strict $.** ? (@.type() == \"string\")') #>> '{}'";
		};
		return "SELECT DISTINCT one FROM (SELECT %s AS one FROM %s WHERE tenant_id = ?) AS all_of_them WHERE one ~ '[一-龥]'"
			.formatted(value, table);
	}

}
