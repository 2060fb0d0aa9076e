package org.yidiantong.complaints.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The formats of a file of complaints.
 */
enum ImportFormat {

	/** A workbook with one sheet of complaints. */
	XLSX {

		@Override
		void read(Path file, Consumer<ImportRow> rows) throws IOException {
			ImportWorkbook.read(file, rows);
		}

	},

	/** One object of JSON a line. */
	JSONL {

		@Override
		void read(Path file, Consumer<ImportRow> rows) throws IOException {
			try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
				int number = 0;
				int count = 0;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					number++;
					if (!PlainText.isBlank(line)) {
						requireFew(++count);
						rows.accept(row(number, line));
					}
				}
			}
			catch (MalformedInputException ex) {
				throw UnreadableImport.because("unreadable");
			}
		}

	};

	/** Rows of a file. */
	static final int MOST_ROWS = 100_000;

	/** Characters of a line of JSON. */
	private static final int LONGEST_LINE = 64 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * The format of a file by its name.
	 * @throws InvalidRequest for another one
	 */
	static ImportFormat of(@Nullable String name) {
		String lower = (name == null) ? "" : name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".xlsx")) {
			return XLSX;
		}
		if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
			return JSONL;
		}
		throw UnreadableImport.because("format");
	}

	/**
	 * Reads a file row by row.
	 * @throws InvalidRequest when it cannot be read, or has too many rows
	 */
	abstract void read(Path file, Consumer<ImportRow> rows) throws IOException;

	static void requireFew(int rows) {
		if (rows > MOST_ROWS) {
			throw UnreadableImport.because("rows", MOST_ROWS);
		}
	}

	private static ImportRow row(int number, String line) {
		try {
			if (PlainText.length(line) <= LONGEST_LINE && JSON.readTree(line) instanceof ObjectNode object) {
				return row(number, object);
			}
		}
		catch (JacksonException notJson) {
			// told below, like everything that is no object
		}
		throw UnreadableImport.because("line", number);
	}

	private static ImportRow row(int number, ObjectNode object) {
		Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
		for (Map.Entry<String, JsonNode> one : object.properties()) {
			ImportColumn column = ImportColumn.ofMember(one.getKey())
				.orElseThrow(() -> UnreadableImport.because("member", number, one.getKey()));
			if (one.getValue().isContainer() || one.getValue().isBoolean()) {
				throw UnreadableImport.because("value", number, one.getKey());
			}
			if (!one.getValue().isNull() && !PlainText.isBlank(one.getValue().asString())) {
				cells.put(column, one.getValue().asString());
			}
		}
		return ImportRow.of(number, cells);
	}

}
