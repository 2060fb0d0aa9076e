package org.yidiantong.tenancy;

import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.postgresql.PGStatement;
import org.yidiantong.kernel.SqlConditions;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements whose best plan depends on their values: lists of one unit among hundreds,
 * or from a position on. PostgreSQL plans a statement that is prepared for all values
 * alike, as if each unit had as many rows and each limit were a tenth of them, and then
 * reads a whole district for the few rows of a village. These are planned for each call,
 * which takes a fraction of a millisecond. Statements that find their rows by a key stay
 * prepared.
 */
@Component
public class ListStatements {

	private final JdbcClient jdbc;

	ListStatements(DataSource dataSource) {
		this.jdbc = JdbcClient.create(new Unprepared(dataSource));
	}

	public JdbcClient.StatementSpec of(SqlConditions query) {
		return this.jdbc.sql(query.sql()).params(query.values());
	}

	/** A statement whose parameters are still to be bound. */
	public JdbcClient.StatementSpec of(String sql) {
		return this.jdbc.sql(sql);
	}

	private static final class Unprepared extends JdbcTemplate {

		private static final int NEVER = 0;

		Unprepared(DataSource dataSource) {
			super(dataSource);
		}

		@Override
		protected void applyStatementSettings(Statement statement) throws SQLException {
			super.applyStatementSettings(statement);
			statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER);
		}

	}

}
