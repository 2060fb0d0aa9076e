package org.yidiantong.separation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the catalogue of the database and reports every table, view or key that breaks
 * the separation of districts or would not run on Citus. A table that nobody thought of
 * is held to the rules of a district's table.
 */
final class CatalogueLint {

	/**
	 * {@code name → SQL that returns the offending relation and what is wrong}; :shared
	 * are the exempted tables.
	 */
	private static final List<Rule> RULES = List.of(new Rule("tenant column", """
			SELECT c.relname, 'has no column tenant_id integer NOT NULL in first place'
			FROM tables c WHERE NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = 1
			  AND a.attname = 'tenant_id' AND a.atttypid = 'int4'::regtype AND a.attnotnull)
			"""), new Rule("row-level security", """
			SELECT c.relname, 'row-level security is not enabled' FROM tables c WHERE NOT c.relrowsecurity
			"""), new Rule("forced", """
			SELECT c.relname, 'row-level security is not forced' FROM tables c WHERE NOT c.relforcerowsecurity
			"""), new Rule("policy", """
			SELECT c.relname, 'has not exactly the one policy of the district' FROM tables c WHERE NOT (
			  SELECT count(*) = 1 AND bool_and(p.polpermissive AND p.polcmd = '*' AND p.polroles = '{0}'
			    AND pg_get_expr(p.polqual, c.oid) = :policy AND pg_get_expr(p.polwithcheck, c.oid) = :policy)
			  FROM pg_policy p WHERE p.polrelid = c.oid)
			"""), new Rule("primary key", """
			SELECT c.relname, 'has no primary key' FROM tables c
			WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)
			"""), new Rule("tenant first", """
			SELECT c.relname, 'index ' || i.indexrelid::regclass || ' does not begin with tenant_id'
			FROM tables c JOIN pg_index i ON i.indrelid = c.oid WHERE i.indkey[0] <> 1
			"""), new Rule("foreign keys", """
			SELECT c.relname, 'foreign key ' || f.conname || ' does not begin with tenant_id on both sides'
			FROM tables c JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f'
			WHERE f.conkey[1] <> 1 OR f.confkey[1] <> 1
			"""), new Rule("inside the module", """
			SELECT c.relname, 'foreign key ' || f.conname || ' leads to another module''s table ' || r.relname
			FROM all_tables c JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f'
			  JOIN pg_class r ON r.oid = f.confrelid
			WHERE split_part(c.relname, '_', 1) <> split_part(r.relname, '_', 1)
			"""), new Rule("shared to district", """
			SELECT c.relname, 'shared, but foreign key ' || f.conname || ' leads to the district''s table ' || r.relname
			FROM all_tables c JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f'
			  JOIN pg_class r ON r.oid = f.confrelid
			WHERE c.relname ~ :shared AND r.relname !~ :shared
			"""), new Rule("set null", """
			SELECT c.relname, 'foreign key ' || f.conname || ' sets null, which Citus cannot with the tenant in the key'
			FROM all_tables c JOIN pg_constraint f ON f.conrelid = c.oid AND f.contype = 'f'
			WHERE f.confdeltype IN ('n', 'd') OR f.confupdtype IN ('n', 'd')
			"""), new Rule("triggers", """
			SELECT c.relname, 'has trigger ' || t.tgname FROM all_tables c JOIN pg_trigger t ON t.tgrelid = c.oid
			WHERE NOT t.tgisinternal
			"""), new Rule("numbers", """
			SELECT c.relname, 'column ' || a.attname || ' is numbered by an identity or a sequence'
			FROM tables c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
			  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
			WHERE a.attidentity <> '' OR pg_get_expr(d.adbin, c.oid) LIKE 'nextval(%'
			"""), new Rule("time zone", """
			SELECT c.relname, 'column ' || a.attname || ' is a timestamp without time zone'
			FROM tables c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
			WHERE a.atttypid = 'timestamp'::regtype
			"""), new Rule("deferred owner", """
			SELECT c.relname, 'belongs to ' || c.relowner::regrole || ', which is not the owner role'
			FROM tables c WHERE c.relowner <> 'yidiantong_owner'::regrole
			"""), new Rule("public grants", """
			SELECT c.relname, 'is open to everybody (PUBLIC)' FROM all_tables c
			WHERE EXISTS (SELECT FROM aclexplode(c.relacl) g WHERE g.grantee = 0)
			"""), new Rule("views", """
			SELECT c.relname, 'is a view that reads with its owner''s rights' FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
			  AND NOT coalesce(c.reloptions && ARRAY['security_invoker=true', 'security_invoker=on'], false)
			"""), new Rule("materialised views", """
			SELECT c.relname, 'is a materialised view, which row-level security does not reach' FROM pg_class c
			WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'm'
			"""), new Rule("definer functions", """
			SELECT p.proname, 'is a function that runs with its owner''s rights' FROM pg_proc p
			WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef
			"""), new Rule("other schemas", """
			SELECT c.oid::regclass::text, 'is a table outside the schema public, where nothing is looked after'
			FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname <> 'public' AND n.nspname <> 'information_schema'
			  AND n.nspname NOT LIKE 'pg\\_%'
			"""), new Rule("exemptions", """
			SELECT shared.name, 'is listed as shared, but nothing of that name exists'
			FROM regexp_split_to_table(trim(both '^()$' from :shared), '\\|') AS shared (name)
			WHERE NOT EXISTS (SELECT FROM all_tables c WHERE c.relname ~ ('^' || shared.name || '$'))
			"""));

	private static final String POLICY = "(tenant_id = (NULLIF(current_setting('app.tenant'::text, true), ''::text))::integer)";

	private static final String TABLES = """
			WITH all_tables AS (SELECT * FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')),
			tables AS (SELECT * FROM all_tables WHERE relname !~ :shared)
			""";

	private final JdbcClient jdbc;

	private final String shared;

	/**
	 * @param shared the exempted tables; a star stands for any ending
	 */
	CatalogueLint(JdbcClient jdbc, Set<String> shared) {
		this.jdbc = jdbc;
		this.shared = "^(" + String.join("|", shared).replace("*", ".*") + ")$";
	}

	/** Every breach as {@code relation: what is wrong}. */
	List<String> breaches() {
		List<String> breaches = new ArrayList<>();
		for (Rule rule : RULES) {
			var statement = this.jdbc.sql(TABLES + rule.sql());
			if (rule.sql().contains(":policy")) {
				statement = statement.param("policy", POLICY);
			}
			breaches.addAll(statement.param("shared", this.shared)
				.query((row, number) -> row.getString(1) + ": " + row.getString(2))
				.list());
		}
		return breaches;
	}

	/** The tables that hold rows of districts. */
	List<String> districtTables() {
		return this.jdbc.sql(TABLES + "SELECT relname FROM tables ORDER BY relname")
			.param("shared", this.shared)
			.query(String.class)
			.list();
	}

	private record Rule(String name, String sql) {
	}

}
