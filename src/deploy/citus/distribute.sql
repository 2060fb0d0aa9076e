-- Distributes the tables of districts over the workers of a Citus cluster, by tenant_id. Run on the coordinator by a superuser, with the
-- application stopped, after each start that has migrated the database:  psql -v ON_ERROR_STOP=1 -d yidiantong -f distribute.sql
-- It takes up where it was interrupted, and does nothing where nothing is left to distribute. See src/docs/citus.md.

-- The application binds a district by SET LOCAL; the policies on the workers read it.
ALTER DATABASE yidiantong SET citus.propagate_set_commands = 'local';
SELECT run_command_on_workers($$ALTER DATABASE yidiantong SET citus.propagate_set_commands = 'local'$$);
-- Citus copies roles to the workers, but not their rights on the database and the schema.
SELECT run_command_on_workers($$
  GRANT CONNECT ON DATABASE yidiantong TO yidiantong_owner, yidiantong_app, yidiantong_reporting$$);
SELECT run_command_on_workers($$GRANT USAGE ON SCHEMA public TO yidiantong_app, yidiantong_reporting$$);
SELECT run_command_on_workers($$GRANT USAGE, CREATE ON SCHEMA public TO yidiantong_owner$$);

-- Reference tables: shared tables that statements read beside a district's rows. Each node has a copy. All other shared tables, those of
-- the frameworks among them, stay on the coordinator.
SELECT format('SELECT create_reference_table(%L)', name)
FROM unnest(ARRAY['tenancy_district', 'checklist_base_version', 'checklist_base_item', 'calendar_notice', 'calendar_day'])
  WITH ORDINALITY AS reference (name, place)
WHERE NOT EXISTS (SELECT FROM pg_dist_partition p WHERE p.logicalrelid = name::regclass)
ORDER BY place
\gexec

-- Distributed tables: all that begin with tenant_id and are not shared (those are named in src/main/resources/db/shared-tables.yaml). A
-- table comes after the tables that its foreign keys lead to. Each in a transaction of its own.
WITH RECURSIVE district AS (
  SELECT c.oid, c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = 1 AND a.attname = 'tenant_id'
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relforcerowsecurity
    AND c.relname NOT IN ('tenancy_district', 'integration_subscribed', 'complaints_card_wake')
), depth AS (
  SELECT oid, 0 AS level FROM district
  UNION
  SELECT f.conrelid, d.level + 1 FROM depth d JOIN pg_constraint f ON f.contype = 'f' AND f.confrelid = d.oid AND f.conrelid <> d.oid
)
SELECT format('SELECT create_distributed_table(%L, ''tenant_id'')', t.relname)
FROM district t JOIN (SELECT oid, max(level) AS level FROM depth GROUP BY oid) d ON d.oid = t.oid
WHERE NOT EXISTS (SELECT FROM pg_dist_partition p WHERE p.logicalrelid = t.oid)
ORDER BY d.level, t.relname
\gexec

-- What the workers hold now.
SELECT citus_table_type, count(*) AS tables, pg_size_pretty(sum(pg_total_relation_size(table_name))) AS on_coordinator
FROM citus_tables GROUP BY citus_table_type ORDER BY citus_table_type;
