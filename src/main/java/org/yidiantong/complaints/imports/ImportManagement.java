package org.yidiantong.complaints.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Sha256;
import org.yidiantong.tenancy.NewId;

/**
 * Takes over the complaints of another system into the bound district, for whoever may
 * import. Nothing is taken over before {@link #start}.
 */
@Service
public class ImportManagement {

	/** Maximum number of bytes of a file. */
	public static final long LARGEST = 60L * 1024 * 1024;

	private static final int LONGEST_NAME = 100;

	private static final int LATEST = 50;

	/** Longer than the reading of any file takes. */
	private static final Duration READING = Duration.ofMinutes(10);

	private final Imports imports;

	private final ImportRows rows;

	private final ImportReading reading;

	private final ImportCheck check;

	private final ImportRunner runner;

	private final AuditLog audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	ImportManagement(Imports imports, ImportRows rows, ImportReading reading, ImportCheck check, ImportRunner runner,
			AuditLog audit, TransactionOperations transactions, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.reading = reading;
		this.check = check;
		this.runner = runner;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Reads and checks a file; its rows wait until the import is started or discarded.
	 * Runs in several transactions.
	 * @throws FileKnown when the district has the same file
	 * @throws InvalidRequest when the file cannot be read
	 */
	@Transactional(propagation = Propagation.NEVER)
	public UUID upload(Actor actor, @Nullable String name, Path file) throws IOException {
		actor.require(Permission.CASES_IMPORT);
		ImportFormat format = ImportFormat.of(name);
		String fileName = PlainText.start(PlainText.of(name), LONGEST_NAME);
		byte[] hash = Sha256.of(file);
		UUID id = NewId.next();
		this.transactions.executeWithoutResult((status) -> begin(actor, id, fileName, hash));
		boolean read = false;
		try {
			this.reading.read(id, format, file);
			read = true;
		}
		finally {
			if (!read) {
				this.transactions.executeWithoutResult((status) -> this.imports.discard(id));
			}
		}
		return id;
	}

	private void begin(Actor actor, UUID id, String fileName, byte[] hash) {
		this.imports.find(hash).ifPresent((before) -> {
			boolean dead = before.state() == ImportState.READING
					&& before.uploadedAt().isBefore(this.clock.instant().minus(READING));
			if (!dead) {
				throw new FileKnown(before.fileName());
			}
			this.imports.discard(before.id());
		});
		if (!this.imports.add(id, fileName, hash, actor.name(), this.clock.instant())) {
			throw new FileKnown(fileName);
		}
		this.audit.record(actor.name(), "complaints.import-uploaded", subject(id), fileName, null);
	}

	/** The latest imports, newest first. */
	@Transactional(readOnly = true)
	public List<ImportView> latest(Actor actor) {
		actor.require(Permission.CASES_IMPORT);
		return this.imports.latest(LATEST);
	}

	/**
	 * An import.
	 * @throws ImportUnknown if there is none
	 */
	@Transactional(readOnly = true)
	public ImportView find(Actor actor, UUID id) {
		actor.require(Permission.CASES_IMPORT);
		return this.imports.find(id).orElseThrow(ImportUnknown::new);
	}

	/** The first rows with mistakes. */
	@Transactional(readOnly = true)
	public List<ImportRow> faulty(Actor actor, UUID id, int limit) {
		find(actor, id);
		return this.rows.faulty(id, limit);
	}

	/**
	 * Starts to take over the complaints of a file without mistakes.
	 * @throws ImportImpossible if it has some, runs or is done
	 */
	@Transactional
	public void start(Actor actor, UUID id) {
		ImportView found = find(actor, id);
		if (!this.imports.start(id, actor.name(), this.clock.instant())) {
			throw new ImportImpossible();
		}
		this.audit.record(actor.name(), "complaints.import-started", subject(id), found.fileName(), null);
		this.runner.launchAfterCommit(id);
	}

	/**
	 * Deletes a file of which nothing was taken over.
	 * @throws ImportImpossible if it runs or is done
	 */
	@Transactional
	public void discard(Actor actor, UUID id) {
		ImportView found = find(actor, id);
		if (!this.imports.discard(id)) {
			throw new ImportImpossible();
		}
		this.audit.record(actor.name(), "complaints.import-discarded", subject(id), found.fileName(), null);
	}

	/**
	 * Writes the rows that were not taken over as a workbook, in which the wrong cells
	 * are marked and reasons stand at the end. Only whoever sent the file gets it.
	 * @throws ImportUnknown if there is none that the actor has sent
	 */
	@Transactional(readOnly = true, timeout = 300)
	public void writeMarked(Actor actor, UUID id, MistakeWording wording, OutputStream out) throws IOException {
		if (!find(actor, id).account().equals(actor.name())) {
			throw new ImportUnknown();
		}
		try (MarkedRows marked = new MarkedRows(out, wording)) {
			this.rows.read(id, marked::add);
		}
	}

	/** The empty workbook. */
	@Transactional(readOnly = true)
	public byte[] template(Actor actor) {
		actor.require(Permission.CASES_IMPORT);
		return new ImportTemplate(this.check.names()).bytes();
	}

	private static String subject(UUID id) {
		return "complaint-import/" + id;
	}

}
