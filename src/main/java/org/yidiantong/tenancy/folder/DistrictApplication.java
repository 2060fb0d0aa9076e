package org.yidiantong.tenancy.folder;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.District;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.events.DistrictApplied;
import org.yidiantong.tenancy.folder.DistrictRegistry.Applied;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies one district's folder in one transaction. A lock makes applications run one
 * after the other.
 */
@Component
class DistrictApplication {

	private static final int TIMEOUT_SECONDS = 600;

	private final DistrictRegistry districts;

	private final FolderApplications applications;

	private final Sections sections;

	private final TransactionTemplate writing;

	private final TransactionTemplate reading;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DistrictApplication(DistrictRegistry districts, FolderApplications applications, Sections sections,
			PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
		this.districts = districts;
		this.applications = applications;
		this.sections = sections;
		this.writing = transaction(transactions, false);
		this.reading = transaction(transactions, true);
		this.events = events;
		this.clock = clock;
	}

	/** The changes that applying would make. Writes nothing. */
	DistrictChanges diff(DistrictReading reading) {
		DistrictCode code = reading.code().orElseThrow();
		return inTransaction(this.reading, code,
				() -> new DistrictChanges(code, revision(code), this.sections.diff(reading.drafts())));
	}

	/** Applies a folder without faults. */
	DistrictChanges apply(DistrictReading reading, ApplicationSource source) {
		if (!reading.findings().isEmpty()) {
			throw new FolderRejected(reading.findings());
		}
		DistrictCode code = reading.code().orElseThrow();
		Applied applied = new Applied(reading.digest(), source);
		return inTransaction(this.writing, code, () -> {
			this.districts.lock();
			List<Change> changes = this.sections.apply(reading.drafts());
			if (changes.isEmpty()) {
				this.districts.remember(code, reading.digest());
				return new DistrictChanges(code, revision(code), changes);
			}
			return new DistrictChanges(code, enter(code, applied, changes), changes);
		});
	}

	private int enter(DistrictCode code, Applied applied, List<Change> changes) {
		Instant now = this.clock.instant();
		int revision = this.districts.revise(code, applied, now);
		this.applications.add(code, revision, applied, now, changes);
		this.events.publishEvent(new DistrictApplied(code.value(), revision, changes, now));
		return revision;
	}

	private int revision(DistrictCode code) {
		return this.districts.revision(code);
	}

	/** With a longer timeout than a request's, because a whole district may take long. */
	private static TransactionTemplate transaction(PlatformTransactionManager transactions, boolean readOnly) {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.setReadOnly(readOnly);
		transaction.setTimeout(TIMEOUT_SECONDS);
		return transaction;
	}

	private static DistrictChanges inTransaction(TransactionTemplate transaction, DistrictCode code,
			Supplier<DistrictChanges> work) {
		return BoundDistrict.call(code, () -> Objects.requireNonNull(transaction.execute((status) -> work.get())));
	}

}
