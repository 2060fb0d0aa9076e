package org.yidiantong.complaints.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.yidiantong.complaints.ComplaintImport;
import org.yidiantong.complaints.ImportedComplaint;
import org.yidiantong.tenancy.NewId;

/**
 * Takes over the waiting rows of an import, one part in each transaction. Rows that have
 * mistakes since they were checked stay behind with them.
 */
@Component
class ImportChunks {

	private static final int PART = 500;

	/** Longer than any part takes. */
	private static final Duration LEASE = Duration.ofMinutes(3);

	private final Imports imports;

	private final ImportRows rows;

	private final ImportCheck check;

	private final ComplaintImport complaints;

	private final TransactionOperations transactions;

	private final Clock clock;

	private final Map<UUID, Held> held = new ConcurrentHashMap<>();

	ImportChunks(Imports imports, ImportRows rows, ImportCheck check, ComplaintImport complaints,
			TransactionOperations transactions, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.check = check;
		this.complaints = complaints;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Leases an import to this instance; false when another runner holds it. */
	boolean lease(UUID id) {
		Held lease = new Held(NewId.next(), this.transactions.execute((status) -> this.check.names()));
		boolean leased = this.transactions.execute((status) -> this.imports.take(id, lease.runner(),
				this.clock.instant(), this.clock.instant().plus(LEASE)));
		if (leased) {
			this.held.put(id, lease);
		}
		return leased;
	}

	/** Gives the lease back, so that the import can be resumed at once. */
	void release(UUID id) {
		Held lease = this.held.remove(id);
		if (lease != null) {
			this.transactions.executeWithoutResult((status) -> this.imports.release(id, lease.runner()));
		}
	}

	/**
	 * Takes over the next rows, in the caller's transaction.
	 * @return how many were taken over; negative at the end
	 * @throws ImportLeaseLost when another runner holds the import
	 */
	int takeOver(UUID id) {
		Held lease = this.held.get(id);
		if (lease == null) {
			throw new ImportLeaseLost();
		}
		return this.check.asNow(() -> takeOver(id, lease));
	}

	private int takeOver(UUID id, Held lease) {
		List<ImportRow> next = this.rows.sound(id, PART);
		if (next.isEmpty()) {
			this.imports.finish(id, lease.runner(), this.clock.instant());
			return -1;
		}
		List<ImportRow> sound = new ArrayList<>();
		List<ImportRow> faulty = new ArrayList<>();
		List<ImportedComplaint> commands = new ArrayList<>();
		this.check.check(next, lease.names()).forEach((row, command) -> {
			if (row.mistakes().isEmpty()) {
				sound.add(row);
				commands.add(command);
			}
			else {
				faulty.add(row);
			}
		});
		this.complaints.add(commands);
		this.rows.delete(id, sound);
		this.rows.mark(id, faulty);
		if (!this.imports.progress(id, lease.runner(), sound.size(), faulty.size(), next.get(next.size() - 1).line(),
				this.clock.instant().plus(LEASE))) {
			throw new ImportLeaseLost();
		}
		return sound.size();
	}

	/** A lease of this instance. */
	private record Held(UUID runner, ImportNames names) {
	}

}
