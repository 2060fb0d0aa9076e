package org.yidiantong.integration.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.yidiantong.audit.AuditLog;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Packages of the bound district as people look after them: which went out and came in,
 * which were refused and why, and sending one again that was lost on its way. The methods
 * with an actor are for the district's administrator and throw {@link NotPermitted}
 * without {@link Permission#INTEGRATION_WRITE}; the others are for the operator.
 */
@Service
public class ExchangeManagement {

	private static final String OPERATOR = "operator";

	private final PackageLists lists;

	private final PackageRecords records;

	private final ExchangeKeys keys;

	private final ExchangeProperties properties;

	private final ExchangeScheduler rounds;

	private final EventLogReader log;

	private final AuditLog audit;

	private final TransactionOperations transaction;

	ExchangeManagement(PackageLists lists, PackageRecords records, ExchangeKeys keys, ExchangeProperties properties,
			ExchangeScheduler rounds, EventLogReader log, AuditLog audit, TransactionOperations transaction) {
		this.lists = lists;
		this.records = records;
		this.keys = keys;
		this.properties = properties;
		this.rounds = rounds;
		this.log = log;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** How the exchange stands. */
	@Transactional(propagation = Propagation.NEVER)
	public ExchangeStatus status(Actor actor) {
		actor.require(Permission.INTEGRATION_WRITE);
		return status();
	}

	/** How the exchange stands, for the operator. */
	@Transactional(propagation = Propagation.NEVER)
	public ExchangeStatus status() {
		long last = this.log.last();
		boolean partnered = this.keys.partner(BoundDistrict.required()).isPresent();
		return Objects.requireNonNull(this.transaction
			.execute((status) -> new ExchangeStatus(!this.properties.folder().isEmpty(), partnered, fingerprint(),
					last - this.records.lastSent().until(), this.lists.out(), this.lists.in(), this.lists.refused())));
	}

	/** The district's own public key, as {@code openssl pkey -pubin} reads it. */
	public String publicKey() {
		return this.keys.ownPublic(BoundDistrict.required());
	}

	/**
	 * Has a package written again, with the same number and content, before anything new.
	 * @throws PackageUnknown when none of this number was sent
	 */
	@Transactional
	public void sendAgain(Actor actor, long number) {
		actor.require(Permission.INTEGRATION_WRITE);
		sendAgain(actor.name(), number);
	}

	/**
	 * Has a package written again, for the operator.
	 * @throws PackageUnknown when none of this number was sent
	 */
	@Transactional
	public void sendAgain(long number) {
		sendAgain(OPERATOR, number);
	}

	private void sendAgain(String by, long number) {
		if (!this.lists.again(number)) {
			throw new PackageUnknown(number);
		}
		this.audit.record(by, "integration.package-again", "package/" + number, String.valueOf(number), null);
	}

	/**
	 * Takes what came in and writes what is new, at once.
	 * @return whether there are a folder that can be reached and a partner
	 */
	@Transactional(propagation = Propagation.NEVER)
	public boolean exchange() {
		return this.rounds.exchange(BoundDistrict.required());
	}

	private String fingerprint() {
		return SignedPackage.hash(publicKey().getBytes(StandardCharsets.US_ASCII));
	}

}
