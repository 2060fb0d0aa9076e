package org.yidiantong.complaints.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads a file, checks its rows and lets them wait, some at a time, so that its length
 * needs no memory and no long transaction.
 */
@Component
class ImportReading {

	private static final int PART = 500;

	private final Imports imports;

	private final ImportRows rows;

	private final ImportCheck check;

	private final TransactionOperations transactions;

	ImportReading(Imports imports, ImportRows rows, ImportCheck check, TransactionOperations transactions) {
		this.imports = imports;
		this.rows = rows;
		this.check = check;
		this.transactions = transactions;
	}

	void read(UUID id, ImportFormat format, Path file) throws IOException {
		Reading reading = new Reading(id, this.transactions.execute((status) -> this.check.names()));
		format.read(file, reading::add);
		reading.flush();
		if (reading.count == 0) {
			throw UnreadableImport.because("empty");
		}
		this.transactions.executeWithoutResult((status) -> this.imports.checked(id, reading.count, reading.faulty));
	}

	/** One file that is being read. */
	private final class Reading {

		private final UUID id;

		private final ImportNames names;

		private final List<ImportRow> part = new ArrayList<>();

		private final Map<String, Integer> lines = new HashMap<>();

		private int count;

		private int faulty;

		Reading(UUID id, ImportNames names) {
			this.id = id;
			this.names = names;
		}

		void add(ImportRow row) {
			Integer first = this.lines.putIfAbsent(row.cell(ImportColumn.NUMBER), row.line());
			boolean twice = first != null && !row.cell(ImportColumn.NUMBER).isEmpty();
			this.part.add(twice ? row.with(List.of(Mistake.of(ImportColumn.NUMBER, "twice", first))) : row);
			if (this.part.size() >= PART) {
				flush();
			}
		}

		void flush() {
			ImportReading.this.transactions.executeWithoutResult((status) -> {
				Collection<ImportRow> checked = ImportReading.this.check
					.asNow(() -> ImportReading.this.check.check(this.part, this.names).keySet());
				ImportReading.this.rows.add(this.id, checked);
				this.faulty += (int) checked.stream().filter((row) -> !row.mistakes().isEmpty()).count();
			});
			this.count += this.part.size();
			this.part.clear();
		}

	}

}
