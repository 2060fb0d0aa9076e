package org.yidiantong.bench.seed;

import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.postgresql.PGConnection;

/**
 * All rows of a district that the application itself has filled, by table. What belongs
 * to a complaint or a disclosure is found by the ids in its rows, so that a new table
 * needs no line here.
 */
final class SeedTemplate {

	/**
	 * Rows that are not for another district: answers kept for callers, frozen reports,
	 * what was counted and kept, the demo's own notes.
	 */
	private static final Set<String> LEFT_OUT = Set.of("demo_step", "complaints_filing_key", "reporting_report",
			"reporting_case", "reporting_settled", "reporting_bulletin", "reporting_upward", "checklist_upward",
			"integration_subscribed");

	/** Only what is over can lie in the past; what runs would be overdue by years. */
	private static final String COMPLAINTS = """
			SELECT id FROM complaints_complaint c WHERE tenant_id = %1$s AND state = 'CLOSED'
			  AND NOT EXISTS (SELECT 1 FROM complaints_sweep s WHERE s.tenant_id = %1$s AND s.complaint_id = c.id)
			ORDER BY filed_at, id""";

	private static final String DISCLOSURES = """
			SELECT id FROM disclosure_disclosure WHERE tenant_id = %s AND state = 'PUBLISHED' ORDER BY published_at, id""";

	private static final String COLUMNS = """
			SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
			  AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
			  AND EXISTS (SELECT 1 FROM pg_attribute t WHERE t.attrelid = c.oid AND t.attname = 'tenant_id')
			ORDER BY c.relname, a.attnum""";

	private static final String REFERENCES = """
			SELECT conrelid::regclass::text, confrelid::regclass::text FROM pg_constraint
			WHERE contype = 'f' AND conrelid <> confrelid""";

	/** The table of the event log's positions, which are without a gap. */
	private static final String POSITIONS = "eventlog_position";

	private final Connection database;

	private final SeedNames names;

	private final Map<String, SeedOwner> owners = new HashMap<>();

	private final Map<SeedTable, List<String>> lines = new LinkedHashMap<>();

	private final int complaints;

	private final int disclosures;

	private final SeedCopy.Numbers numbers;

	SeedTemplate(Connection database, SeedNames names) throws SQLException, IOException {
		this.database = database;
		this.names = names;
		this.complaints = own(COMPLAINTS, SeedOwner.Kind.COMPLAINT);
		this.disclosures = own(DISCLOSURES, SeedOwner.Kind.DISCLOSURE);
		this.numbers = readNumbers();
		for (SeedTable table : ordered(readTables())) {
			this.lines.put(table, readLines(table));
		}
		findOwners();
		this.lines.forEach(this::cut);
	}

	/** Returns the tables, each after those that it refers to. */
	List<SeedTable> tables() {
		return List.copyOf(this.lines.keySet());
	}

	/** Returns how many complaints can be copied. */
	int complaints() {
		return this.complaints;
	}

	/** Returns how many disclosures can be copied. */
	int disclosures() {
		return this.disclosures;
	}

	/** Returns the last position of the event log. */
	long lastPosition() {
		return this.lines.entrySet()
			.stream()
			.filter((each) -> each.getKey().name().equals(POSITIONS))
			.mapToLong((each) -> each.getValue().size())
			.sum();
	}

	SeedCopy.Numbers numbers() {
		return this.numbers;
	}

	/** Returns how many complaints the district has in all. */
	int allComplaints() throws SQLException {
		return ids("SELECT id FROM complaints_complaint WHERE tenant_id = %s").size();
	}

	private int own(String sql, SeedOwner.Kind kind) throws SQLException {
		List<String> ids = ids(sql);
		for (int index = 0; index < ids.size(); index++) {
			this.owners.put(ids.get(index), new SeedOwner(kind, index));
		}
		return ids.size();
	}

	private List<String> ids(String sql) throws SQLException {
		List<String> ids = new ArrayList<>();
		try (Statement statement = this.database.createStatement();
				ResultSet rows = statement.executeQuery(sql.formatted(this.names.code()))) {
			while (rows.next()) {
				ids.add(rows.getString(1));
			}
		}
		return ids;
	}

	private SeedCopy.Numbers readNumbers() throws SQLException {
		Map<String, LocalDate> given = new HashMap<>();
		int last = 0;
		try (Statement statement = this.database.createStatement(); ResultSet rows = statement.executeQuery("""
				SELECT case_number, accepted_at::date FROM complaints_complaint
				WHERE tenant_id = %s AND case_number IS NOT NULL""".formatted(this.names.code()))) {
			while (rows.next()) {
				String number = rows.getString(1);
				given.put(number, rows.getObject(2, LocalDate.class));
				last = Math.max(last, Integer.parseInt(number.substring(5)));
			}
		}
		return new SeedCopy.Numbers(given, last);
	}

	private Map<String, SeedTable> readTables() throws SQLException {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		try (Statement statement = this.database.createStatement(); ResultSet rows = statement.executeQuery(COLUMNS)) {
			while (rows.next()) {
				columns.computeIfAbsent(rows.getString(1), (table) -> new ArrayList<>()).add(rows.getString(2));
			}
		}
		columns.keySet().removeAll(LEFT_OUT);
		Map<String, SeedTable> tables = new LinkedHashMap<>();
		columns.forEach((table, names) -> tables.put(table, new SeedTable(table, names)));
		return tables;
	}

	/**
	 * The list of districts comes last: a running application sees a district when it is
	 * complete.
	 */
	private List<SeedTable> ordered(Map<String, SeedTable> tables) throws SQLException {
		Map<String, List<String>> references = new HashMap<>();
		try (Statement statement = this.database.createStatement();
				ResultSet rows = statement.executeQuery(REFERENCES)) {
			while (rows.next()) {
				references.computeIfAbsent(rows.getString(1), (table) -> new ArrayList<>()).add(rows.getString(2));
			}
		}
		SeedTable districts = tables.remove("tenancy_district");
		Map<String, SeedTable> ordered = new LinkedHashMap<>();
		tables.keySet().forEach((table) -> place(table, tables, references, ordered));
		List<SeedTable> all = new ArrayList<>(ordered.values());
		all.add(districts);
		return all;
	}

	private static void place(String table, Map<String, SeedTable> tables, Map<String, List<String>> references,
			Map<String, SeedTable> ordered) {
		if (tables.containsKey(table) && !ordered.containsKey(table)) {
			references.getOrDefault(table, List.of()).forEach((other) -> place(other, tables, references, ordered));
			ordered.put(table, tables.get(table));
		}
	}

	private List<String> readLines(SeedTable table) throws SQLException, IOException {
		StringWriter text = new StringWriter();
		this.database.unwrap(PGConnection.class)
			.getCopyAPI()
			.copyOut("COPY (SELECT %s FROM %s WHERE tenant_id = %s ORDER BY %s) TO STDOUT".formatted(
					String.join(", ", table.columns()), table.name(), this.names.code(),
					(table.column("position") < 0) ? "1" : "position"), text);
		return text.toString().lines().toList();
	}

	/**
	 * What has an id of its own and names something that is owned is owned as well, and
	 * so on.
	 */
	private void findOwners() {
		int before = 0;
		while (before < this.owners.size()) {
			before = this.owners.size();
			this.lines.forEach((table, rows) -> {
				int id = table.column("id");
				if (id >= 0) {
					rows.forEach((row) -> owner(row)
						.ifPresent((owner) -> this.owners.putIfAbsent(row.split("\t")[id], owner)));
				}
			});
		}
	}

	private Optional<SeedOwner> owner(String row) {
		return SeedText.ids(row).stream().map(this.owners::get).filter(Objects::nonNull).findFirst();
	}

	private void cut(SeedTable table, List<String> rows) {
		boolean running = table.name().equals(POSITIONS);
		for (String row : rows) {
			SeedText text = new SeedText(running ? row.replaceFirst("\t", "\t" + SeedText.RUNNING) : row, this.names,
					this.owners.keySet());
			owner(row).ifPresentOrElse(
					(owner) -> rows(table, owner.kind()).add(new SeedTable.Owned(owner.index(), text)),
					() -> table.fixed().add(text));
		}
	}

	private static List<SeedTable.Owned> rows(SeedTable table, SeedOwner.Kind kind) {
		return (kind == SeedOwner.Kind.COMPLAINT) ? table.complaints() : table.disclosures();
	}

}
