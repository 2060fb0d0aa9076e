package org.yidiantong.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

import static org.yidiantong.tenancy.BoundTenantResolver.NO_DISTRICT;

/**
 * Binds the session's district on the transaction's own connection, so that row-level
 * security holds for Hibernate and for plain JDBC in the same transaction alike. A
 * transaction without a district is bound to none, whatever an earlier user of the
 * connection left behind. When binding fails, the transaction does not begin.
 */
final class DistrictJpaDialect extends HibernateJpaDialect {

	@Override
	public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
		Object transactionData = super.beginTransaction(entityManager, definition);
		Session session = entityManager.unwrap(Session.class);
		Object tenant = session.getTenantIdentifierValue();
		session.doWork((connection) -> bind(connection, (tenant instanceof Integer number) ? number : NO_DISTRICT));
		return transactionData;
	}

	private static void bind(Connection connection, int tenant) throws SQLException {
		// A number, never a text: SET takes no parameters. set_config() would not reach
		// the shards of Citus.
		String setting = (tenant == NO_DISTRICT) ? "''" : Integer.toString(tenant);
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET LOCAL app.tenant = " + setting);
		}
	}

}
