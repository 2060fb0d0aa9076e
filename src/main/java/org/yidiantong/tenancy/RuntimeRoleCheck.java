package org.yidiantong.tenancy;

import java.util.List;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with a database role that could bypass row-level security: a
 * superuser, a role with BYPASSRLS, a table owner, a role that may create roles, or a
 * member of such a role.
 */
@Component
class RuntimeRoleCheck implements SmartInitializingSingleton {

	private static final String POWERS = """
			SELECT r.rolname || ': ' || power
			FROM pg_roles r
			CROSS JOIN LATERAL (VALUES
			  ('SUPERUSER', r.rolsuper),
			  ('BYPASSRLS', r.rolbypassrls),
			  ('CREATEROLE', r.rolcreaterole),
			  ('REPLICATION', r.rolreplication),
			  ('owns tables', EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind IN ('r', 'p', 'v', 'm')
			      AND c.relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace))),
			  ('owns a schema', EXISTS (SELECT FROM pg_namespace n WHERE n.nspowner = r.oid)),
			  ('owns the database', EXISTS (SELECT FROM pg_database d
			      WHERE d.datdba = r.oid AND d.datname = current_database())),
			  ('runs programs or files of the server', r.rolname IN
			      ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files')),
			  ('reads or writes all data', r.rolname IN ('pg_read_all_data', 'pg_write_all_data'))
			) AS powers (power, held)
			WHERE held AND (r.rolname IN (session_user, current_user)
			  OR pg_has_role(session_user, r.oid, 'MEMBER') OR pg_has_role(current_user, r.oid, 'MEMBER'))
			ORDER BY 1""";

	private final JdbcClient jdbc;

	RuntimeRoleCheck(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void afterSingletonsInstantiated() {
		List<String> powers = powers();
		if (!powers.isEmpty()) {
			throw new RuntimeRoleTooPowerful(powers);
		}
	}

	/**
	 * The privileges that could bypass row-level security, as role and privilege; empty
	 * when the role is safe.
	 */
	List<String> powers() {
		return this.jdbc.sql(POWERS).query(String.class).list();
	}

}
