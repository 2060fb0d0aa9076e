package org.yidiantong.complaints.disciplinary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.ratelimit.Limit;
import org.yidiantong.ratelimit.RateLimiter;
import org.yidiantong.ratelimit.TooManyRequests;
import org.yidiantong.tenancy.NewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The disciplinary reports of the bound district. They are received from every road on
 * which complaints come, and are opened, handed over and erased by the discipline office
 * alone. What the office does stands in the stub of the report, not in the audit log,
 * which others read.
 */
@Service
public class DisciplinaryManagement {

	private final DisciplinaryReports reports;

	private final Seals seals;

	private final RateLimiter limiter;

	private final TransactionOperations transaction;

	private final BusinessClock clock;

	DisciplinaryManagement(DisciplinaryReports reports, Seals seals, RateLimiter limiter,
			TransactionOperations transaction, BusinessClock clock) {
		this.reports = reports;
		this.seals = seals;
		this.limiter = limiter;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Seals a report in the caller's transaction. Publishes nothing and notifies nobody.
	 * @param codeHash the keyed hash of its tracking code
	 * @throws TooManyRequests if too many come from one network address
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void receive(DisciplinaryContent content, byte[] codeHash, Instant receivedAt) {
		this.limiter.require(Limit.DISCIPLINARY_REPORTS);
		UUID id = NewId.next();
		Seals.Sealed sealed = this.seals.seal(id, content);
		this.reports.insert(id, codeHash, sealed.key(), sealed.content(), receivedAt);
	}

	/**
	 * Finds the report of a tracking code.
	 * @param codeHash the keyed hash of the code
	 */
	@Transactional(readOnly = true)
	public Optional<DisciplinaryReport> find(byte[] codeHash) {
		return this.reports.findByCodeHash(codeHash);
	}

	/**
	 * The reports that wait, or those that were erased; oldest first.
	 * @throws NotPermitted outside the discipline office
	 */
	@Transactional(readOnly = true)
	public Page<DisciplinaryReport> list(Actor actor, boolean waiting, PageRequest page) {
		actor.require(Permission.DISCIPLINARY_READ);
		return Page.of(this.reports.list(waiting, page), page, (one) -> one.id().toString());
	}

	/** How many reports wait; 0 outside the discipline office. */
	@Transactional(readOnly = true)
	public int count(Actor actor) {
		return actor.may(Permission.DISCIPLINARY_READ) ? this.reports.count() : 0;
	}

	/**
	 * The stub of a report.
	 * @throws DisciplinaryReportUnknown if there is none for the actor
	 */
	@Transactional(readOnly = true)
	public DisciplinaryReport find(Actor actor, UUID id) {
		requireOffice(actor);
		return this.reports.find(id).orElseThrow(DisciplinaryReportUnknown::new);
	}

	/**
	 * Opens a report and records in its stub who did.
	 * @param passphrase of the key with which it is sealed; null if it has none
	 * @throws DisciplinaryReportUnknown if there is none for the actor
	 * @throws DisciplinaryReportErased if it was erased already
	 * @throws InvalidRequest if the passphrase is wrong
	 */
	@Transactional
	public DisciplinaryContent open(Actor actor, UUID id, @Nullable String passphrase) {
		DisciplinaryReport report = waiting(actor, id);
		DisciplinaryContent content = this.seals.open(report, Passphrase.of(passphrase));
		this.reports.opened(id, actor.name(), this.clock.instant());
		return content;
	}

	/**
	 * Records to whom a report was handed over, and erases what it says.
	 * @throws DisciplinaryReportUnknown if there is none for the actor
	 * @throws DisciplinaryReportErased if it was erased already
	 * @throws DisciplinaryReportUnopened if nobody has opened it
	 * @throws InvalidRequest with every error of the receipt
	 */
	@Transactional
	public void handOver(Actor actor, UUID id, HandOver receipt) {
		DisciplinaryReport report = waiting(actor, id);
		HandOver given = receipt.normalized();
		InvalidRequest.throwIfAny(given.errors(report.receivedOn(), this.clock.today()));
		if (report.openings() == 0) {
			throw new DisciplinaryReportUnopened();
		}
		end(actor, id, given);
	}

	/**
	 * Erases a report that nobody can open, because its key was replaced without the
	 * passphrase. Whoever sent it is told to report anew.
	 * @throws DisciplinaryReportUnknown if there is none for the actor
	 * @throws DisciplinaryReportReadable if it is sealed with the key in use
	 * @throws DisciplinaryReportErased if it was erased already
	 */
	@Transactional
	public void giveUp(Actor actor, UUID id) {
		DisciplinaryReport report = waiting(actor, id);
		if (this.seals.opensNow(report)) {
			throw new DisciplinaryReportReadable();
		}
		end(actor, id, null);
	}

	private void end(Actor actor, UUID id, @Nullable HandOver receipt) {
		this.reports.erase(id, receipt, actor.name(), this.clock.instant());
		this.seals.forgetUnused();
	}

	/** Whether a report is sealed with the key in use, not with one that was replaced. */
	@Transactional(readOnly = true)
	public boolean isSealedNow(Actor actor, UUID id) {
		return this.seals.opensNow(find(actor, id));
	}

	/**
	 * Whether the key with which a report is sealed needs a passphrase; false for one
	 * that was erased.
	 */
	@Transactional(readOnly = true)
	public boolean needsPassphrase(Actor actor, UUID id) {
		return this.seals.needPassphrase(find(actor, id));
	}

	/**
	 * Whether the discipline office has set a passphrase.
	 * @throws NotPermitted outside the discipline office
	 */
	@Transactional(readOnly = true)
	public boolean hasPassphrase(Actor actor) {
		actor.require(Permission.DISCIPLINARY_READ);
		return this.seals.havePassphrase();
	}

	/**
	 * Replaces the key pair by one that only a new passphrase opens. With the old
	 * passphrase, the reports that wait are sealed anew; without, they stay sealed under
	 * the old key, for which the old passphrase is needed as before.
	 * @param lost whether the old passphrase is lost
	 * @throws NotPermitted outside the discipline office
	 * @throws InvalidRequest if the old passphrase is wrong, or the new one too short or
	 * not repeated
	 */
	public void replaceKey(Actor actor, @Nullable String old, boolean lost, @Nullable String passphrase,
			@Nullable String repeated) {
		actor.require(Permission.DISCIPLINARY_READ);
		Passphrase fresh = Passphrase.of(passphrase);
		InvalidRequest.throwIfAny(fresh.errors(repeated));
		SealingKey made = this.seals.make(fresh);
		this.transaction.executeWithoutResult((status) -> this.seals.replace(lost ? null : Passphrase.of(old), made,
				actor.name(), this.clock.instant()));
	}

	private DisciplinaryReport waiting(Actor actor, UUID id) {
		requireOffice(actor);
		DisciplinaryReport report = this.reports.lock(id).orElseThrow(DisciplinaryReportUnknown::new);
		if (!report.isWaiting()) {
			throw new DisciplinaryReportErased();
		}
		return report;
	}

	private static void requireOffice(Actor actor) {
		if (!actor.may(Permission.DISCIPLINARY_READ)) {
			throw new DisciplinaryReportUnknown();
		}
	}

}
