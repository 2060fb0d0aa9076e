package org.yidiantong.checklist.finding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The index in two tables: entries by number, and for each pair of characters the numbers
 * of the entries that contain it. Both are asked by equality only, because under
 * row-level security no index serves another operator, neither containment of arrays nor
 * LIKE.
 */
@Repository
class IndexTables {

	/**
	 * Raised when lines are made in another way, so that older indexes are written again.
	 */
	private static final String FORMAT = "1";

	private static final String ENTRY = """
			INSERT INTO checklist_search_entry (tenant_id, number, kind, version, code, name, hint, lines)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String GRAM = """
			INSERT INTO checklist_search_gram (tenant_id, gram, entries) VALUES (?, ?, ?)""";

	private static final String CLAIM = """
			INSERT INTO checklist_search_state (tenant_id, format) VALUES (?, ?)
			ON CONFLICT (tenant_id) DO UPDATE SET format = excluded.format""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	IndexTables(JdbcTemplate template) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
	}

	/** Whether the index of the district was written, in the present format. */
	boolean isWritten() {
		return this.jdbc.sql("SELECT count(*) FROM checklist_search_state WHERE tenant_id = ? AND format = ?")
			.params(district(), FORMAT)
			.query(Integer.class)
			.single() > 0;
	}

	/** How many of the pairs each entry contains, by its number. */
	Map<Integer, Integer> counts(Collection<String> grams) {
		Map<Integer, Integer> counts = new HashMap<>();
		this.jdbc.sql("SELECT entries FROM checklist_search_gram WHERE tenant_id = ? AND gram = ANY (?)")
			.params(district(), grams.toArray(String[]::new))
			.query((ResultSet row) -> {
				for (Integer number : array(row, 1, Integer[].class)) {
					counts.merge(number, 1, Integer::sum);
				}
			});
		return counts;
	}

	/** Entries by number, those of another version of the list left out. */
	Map<Integer, IndexEntry> entries(Collection<Integer> numbers, String version) {
		Map<Integer, IndexEntry> entries = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT number, kind, version, code, name, hint, lines FROM checklist_search_entry
				WHERE tenant_id = ? AND number = ANY (?) AND version IN ('', ?) ORDER BY number""")
			.params(district(), numbers.toArray(Integer[]::new), version)
			.query((ResultSet row) -> {
				entries.put(row.getInt(1),
						new IndexEntry(SearchKind.valueOf(row.getString(2)), row.getString(3), row.getString(4),
								row.getString(5), row.getString(6),
								Arrays.stream(array(row, 7, String[].class)).map(IndexedLine::read).toList()));
			});
		return entries;
	}

	/** Writes the whole index. Others who write it wait until this transaction ends. */
	void write(List<IndexEntry> entries) {
		int district = district();
		this.jdbc.sql(CLAIM).params(district, FORMAT).update();
		Stream.of("checklist_search_entry", "checklist_search_gram")
			.forEach(
					(table) -> this.jdbc.sql("DELETE FROM " + table + " WHERE tenant_id = ?").param(district).update());
		Map<String, List<Integer>> grams = new LinkedHashMap<>();
		List<Object[]> rows = new ArrayList<>();
		for (IndexEntry entry : entries) {
			int number = rows.size() + 1;
			entry.grams().forEach((gram) -> grams.computeIfAbsent(gram, (key) -> new ArrayList<>()).add(number));
			rows.add(new Object[] { district, number, entry.kind().name(), entry.version(), entry.code(), entry.name(),
					entry.hint(), entry.lines().stream().map(IndexedLine::stored).toArray(String[]::new) });
		}
		this.template.batchUpdate(ENTRY, rows);
		this.template.batchUpdate(GRAM,
				grams.entrySet()
					.stream()
					.map((gram) -> new Object[] { district, gram.getKey(), gram.getValue().toArray(Integer[]::new) })
					.toList());
	}

	private static <T> T[] array(ResultSet row, int column, Class<T[]> type) throws SQLException {
		Array array = row.getArray(column);
		return type.cast(array.getArray());
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
