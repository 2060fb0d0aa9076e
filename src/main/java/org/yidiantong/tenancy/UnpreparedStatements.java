package org.yidiantong.tenancy;

import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.postgresql.PGStatement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the driver never to have a statement prepared by the server, however often it is
 * sent.
 */
@Component
class UnpreparedStatements implements ListStatements {

	private final JdbcClient jdbc;

	UnpreparedStatements(DataSource dataSource) {
		this.jdbc = JdbcClient.create(new Template(dataSource));
	}

	@Override
	public JdbcClient.StatementSpec of(String sql) {
		return this.jdbc.sql(sql);
	}

	private static final class Template extends JdbcTemplate {

		private static final int NEVER = 0;

		Template(DataSource dataSource) {
			super(dataSource);
		}

		@Override
		protected void applyStatementSettings(Statement statement) throws SQLException {
			super.applyStatementSettings(statement);
			statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER);
		}

	}

}
