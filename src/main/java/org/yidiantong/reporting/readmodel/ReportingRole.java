package org.yidiantong.reporting.readmodel;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions in which the application is the reporting role, which has a right on the
 * tables of this module and on no other's. The role is given back with the end of the
 * transaction, whatever the end is.
 */
@Component
public class ReportingRole {

	/** A report of a large district takes longer than a request may. */
	private static final int SECONDS = 600;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	private final String become;

	ReportingRole(JdbcClient jdbc, PlatformTransactionManager manager,
			@Value("${spring.flyway.placeholders.reporting}") String role) {
		this.jdbc = jdbc;
		this.transactions = new TransactionTemplate(manager);
		this.transactions.setTimeout(SECONDS);
		this.become = "SET LOCAL ROLE \"" + role.replace("\"", "") + "\"";
	}

	/** Does some work in a transaction of the role. */
	public <T extends @Nullable Object> T call(Supplier<T> work) {
		return call(() -> {
		}, work);
	}

	/** Runs work in a transaction of the reporting role. */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return true;
		});
	}

	/**
	 * Does some work in a transaction of the role.
	 * @param before what other modules do first in the same transaction, by their rights
	 */
	public <T extends @Nullable Object> T call(Runnable before, Supplier<T> work) {
		return this.transactions.execute((status) -> {
			before.run();
			this.jdbc.sql(this.become).update();
			return work.get();
		});
	}

}
