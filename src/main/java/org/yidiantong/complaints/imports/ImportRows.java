package org.yidiantong.complaints.imports;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.tenancy.BoundDistrict;

/**
 * The rows of files that wait in the bound district, encrypted.
 */
@Repository
class ImportRows {

	private static final String ADD = """
			INSERT INTO complaints_import_row (tenant_id, import_id, line, faulty, content) VALUES (?, ?, ?, ?, ?)""";

	private static final String MARK = """
			UPDATE complaints_import_row SET faulty = true, content = ?
			WHERE tenant_id = ? AND import_id = ? AND line = ?""";

	private static final String SOUND = """
			SELECT content FROM complaints_import_row WHERE tenant_id = ? AND import_id = ? AND NOT faulty AND line > (
			  SELECT position FROM complaints_import WHERE tenant_id = ? AND id = ?)
			ORDER BY line LIMIT ?""";

	private static final String FAULTY = """
			SELECT content FROM complaints_import_row WHERE tenant_id = ? AND import_id = ? AND faulty
			ORDER BY line LIMIT ?""";

	private static final String ALL = """
			SELECT content FROM complaints_import_row WHERE tenant_id = ? AND import_id = ? ORDER BY line""";

	private static final int ROWS_IN_MEMORY = 500;

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final ComplaintCipher cipher;

	ImportRows(JdbcTemplate template, ComplaintCipher cipher) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
		this.cipher = cipher;
	}

	void add(UUID id, Collection<ImportRow> rows) {
		this.template.batchUpdate(ADD, rows.stream()
			.map((row) -> new Object[] { district(), id, row.line(), !row.mistakes().isEmpty(), sealed(id, row) })
			.toList());
	}

	/** The next rows without mistakes. */
	List<ImportRow> sound(UUID id, int limit) {
		return this.jdbc.sql(SOUND)
			.params(district(), id, district(), id, limit)
			.query((row, number) -> opened(id, row.getBytes("content")))
			.list();
	}

	/** The first rows with mistakes. */
	List<ImportRow> faulty(UUID id, int limit) {
		return this.jdbc.sql(FAULTY)
			.params(district(), id, limit)
			.query((row, number) -> opened(id, row.getBytes("content")))
			.list();
	}

	/** Reads all rows through a cursor of the database, in the transaction. */
	void read(UUID id, Consumer<ImportRow> reader) {
		try (Stream<ImportRow> rows = this.jdbc.sql(ALL)
			.params(district(), id)
			.withFetchSize(ROWS_IN_MEMORY)
			.query((row, number) -> opened(id, row.getBytes("content")))
			.stream()) {
			rows.forEach(reader);
		}
	}

	/** Keeps the mistakes that were found since. */
	void mark(UUID id, Collection<ImportRow> rows) {
		this.template.batchUpdate(MARK,
				rows.stream().map((row) -> new Object[] { sealed(id, row), district(), id, row.line() }).toList());
	}

	/** Deletes rows that were taken over. */
	void delete(UUID id, Collection<ImportRow> rows) {
		this.jdbc.sql("DELETE FROM complaints_import_row WHERE tenant_id = ? AND import_id = ? AND line = ANY (?)")
			.params(district(), id, rows.stream().map(ImportRow::line).toArray(Integer[]::new))
			.update();
	}

	private byte[] sealed(UUID id, ImportRow row) {
		return this.cipher.sealedFiling(owner(id), row);
	}

	private ImportRow opened(UUID id, byte[] content) {
		return this.cipher.filing(owner(id), content, ImportRow.class);
	}

	private static String owner(UUID id) {
		return district() + "/import/" + id;
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
