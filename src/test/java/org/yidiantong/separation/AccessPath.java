package org.yidiantong.separation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * A way by which a statement reaches the database; all of them take part in the
 * transaction of the thread.
 */
enum AccessPath {

	HIBERNATE {
		@Override
		int run(Attack attack, String sql, EntityManager entityManager, DataSource dataSource) {
			var query = entityManager.createNativeQuery(sql);
			return attack.reads() ? query.getResultList().size() : query.executeUpdate();
		}
	},

	JDBC_CLIENT {
		@Override
		int run(Attack attack, String sql, EntityManager entityManager, DataSource dataSource) {
			var statement = JdbcClient.create(dataSource).sql(sql);
			return attack.reads() ? statement.query(Integer.class).list().size() : statement.update();
		}
	},

	PLAIN_JDBC {
		@Override
		int run(Attack attack, String sql, EntityManager entityManager, DataSource dataSource) throws SQLException {
			Connection connection = DataSourceUtils.getConnection(dataSource);
			try {
				return on(connection, attack, sql);
			}
			finally {
				DataSourceUtils.releaseConnection(connection, dataSource);
			}
		}
	};

	abstract int run(Attack attack, String sql, EntityManager entityManager, DataSource dataSource) throws SQLException;

	static int on(Connection connection, Attack attack, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			if (!attack.reads()) {
				return statement.executeUpdate(sql);
			}
			int rows = 0;
			try (var result = statement.executeQuery(sql)) {
				while (result.next()) {
					rows++;
				}
			}
			return rows;
		}
	}

	/**
	 * The process of the server behind the connection that the next piece of work gets.
	 */
	static int backend(DataSource dataSource) {
		return new JdbcTemplate(dataSource).execute((ConnectionCallback<Integer>) (connection) -> {
			try (var result = connection.createStatement().executeQuery("SELECT pg_backend_pid()")) {
				result.next();
				return result.getInt(1);
			}
		});
	}

}
