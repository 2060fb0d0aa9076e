package org.yidiantong.tenancy;

import org.yidiantong.kernel.SqlConditions;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements whose best plan depends on their values: lists of one unit among hundreds,
 * or from a position on. PostgreSQL plans a statement that is prepared for all values
 * alike, as if each unit had as many rows and each limit were a tenth of them, and then
 * reads a whole district for the few rows of a village. These are planned for each call,
 * which takes a fraction of a millisecond. Statements that find their rows by a key stay
 * prepared.
 */
public interface ListStatements {

	/** A statement whose parameters are still to be bound. */
	JdbcClient.StatementSpec of(String sql);

	/** A statement with its parameters. */
	default JdbcClient.StatementSpec of(SqlConditions query) {
		return of(query.sql()).params(query.values());
	}

}
