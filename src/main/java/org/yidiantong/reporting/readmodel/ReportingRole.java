package org.yidiantong.reporting.readmodel;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs transactions under the reporting role, which has rights on the tables of this
 * module and the cursors of the event log only. Nothing is written under the runtime role
 * in the same transaction: a distributed database refuses that. The connection returns to
 * the runtime role when the transaction ends.
 */
@Component
public class ReportingRole {

	/** Reports of large districts take longer than a request may. */
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

	/** Runs work in a transaction of the reporting role. */
	public <T extends @Nullable Object> T call(Supplier<T> work) {
		return this.transactions.execute((status) -> {
			this.jdbc.sql(this.become).update();
			return work.get();
		});
	}

	/** Runs work in a transaction of the reporting role. */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return true;
		});
	}

}
