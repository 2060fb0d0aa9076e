package org.yidiantong.eventlog;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log of one district that no other test has.
 */
final class LogFixture {

	private static final AtomicInteger NEXT = new AtomicInteger(650100);

	final DistrictCode district = new DistrictCode(NEXT.incrementAndGet());

	private final EventLog log;

	private final EventLogReader reading;

	private final TransactionTemplate transactions;

	LogFixture(EventLog log, EventLogReader reading, PlatformTransactionManager transactions) {
		this.log = log;
		this.reading = reading;
		this.transactions = new TransactionTemplate(transactions);
	}

	/** Forgets what an earlier run of the suite left in this district. */
	LogFixture emptied(FlywayConnectionDetails owner) {
		JdbcClient jdbc = asOwner(owner);
		for (String table : List.of("cursor", "position", "event", "sequencer")) {
			jdbc.sql("DELETE FROM eventlog_" + table + " WHERE tenant_id = ?").param(this.district.value()).update();
		}
		return this;
	}

	/** The database as only an operator reaches it. */
	static JdbcClient asOwner(FlywayConnectionDetails owner) {
		return JdbcClient
			.create(new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
	}

	/** Appends in the running transaction. */
	void append(String subject, int version) {
		this.log.append(SamplePublished.of(this.district.value(), subject, version));
	}

	void commit(String subject, int version) {
		inTransaction(() -> append(subject, version));
	}

	void inTransaction(Runnable work) {
		BoundDistrict.run(this.district, () -> this.transactions.executeWithoutResult((status) -> work.run()));
	}

	<T> T bound(Supplier<T> work) {
		return BoundDistrict.call(this.district, work);
	}

	List<LogEntry> after(long position) {
		return bound(() -> this.reading.after(position, EventLogReader.MOST));
	}

	/** What the log holds, as position:subject/version. */
	List<String> told() {
		return after(0).stream()
			.map((entry) -> entry.position() + ":" + entry.subject() + "/" + entry.subjectVersion())
			.toList();
	}

}
