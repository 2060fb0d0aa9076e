-- Distributes the tables of the districts over the nodes of a Citus cluster. Run by the owner in the application's database on the
-- coordinator, after the application has migrated it and while no copy of the application runs:
--   psql -v ON_ERROR_STOP=1 -U yidiantong_owner -d yidiantong -f distribute.sql
-- What it did before is left as it is, so it may be run again after an interruption or after an upgrade with new tables. The nodes
-- are prepared by nodes.sql before. Why each table lies where it lies: src/docs/decisions/0059-past-one-machine.md.
\set ON_ERROR_STOP on
SET client_min_messages = warning;

-- One at a time; ends with the session.
SELECT pg_advisory_lock(341503);

-- What each table is, from the catalogue. A table of a district has the district's one policy and begins with tenant_id.
CREATE TEMPORARY TABLE plan AS
WITH ours AS (
  SELECT c.oid, c.relname::text AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND pg_get_userbyid(c.relowner) = current_user
    AND c.relname NOT LIKE 'flyway\_schema\_history%' AND NOT EXISTS (SELECT FROM pg_inherits i WHERE i.inhrelid = c.oid)
), of_a_district AS (
  SELECT o.* FROM ours o JOIN pg_attribute a ON a.attrelid = o.oid AND a.attnum = 1 AND a.attname = 'tenant_id'
  WHERE (SELECT count(*) = 1 AND bool_and(p.polcmd = '*') FROM pg_policy p WHERE p.polrelid = o.oid)
)
SELECT o.oid, o.name,
  CASE WHEN o.oid IN (SELECT oid FROM of_a_district) THEN 'distributed'
    -- which districts there are, on every node
    WHEN o.name = 'tenancy_district' THEN 'reference'
    -- the job repository of Spring Batch: kept beside the rows of districts, never needed to understand them
    WHEN o.name LIKE 'reporting\_batch\_%' THEN 'local'
    -- stays on the coordinator, but is written together with rows of a district; Citus then commits both or neither
    ELSE 'managed' END AS kind
FROM ours o;

-- A table comes after those that its keys lead to.
CREATE TEMPORARY TABLE steps AS
WITH RECURSIVE leads AS (
  SELECT f.conrelid AS child, f.confrelid AS parent FROM pg_constraint f
  WHERE f.contype = 'f' AND f.conrelid <> f.confrelid AND f.conrelid IN (SELECT oid FROM plan)
), depth AS (
  SELECT p.oid, 0 AS level FROM plan p
  UNION SELECT l.child, d.level + 1 FROM depth d JOIN leads l ON l.parent = d.oid WHERE d.level < 100
)
SELECT p.oid, p.name, p.kind, max(d.level) AS level,
  EXISTS (SELECT FROM pg_dist_partition t WHERE t.logicalrelid = p.oid) AS done
FROM plan p JOIN depth d ON d.oid = p.oid WHERE p.kind <> 'local' GROUP BY p.oid, p.name, p.kind;

DO $$ BEGIN
  IF (SELECT max(level) FROM steps) >= 100 THEN
    RAISE EXCEPTION 'the keys of the tables lead round in a circle';
  END IF;
END $$;

\echo '== what is distributed now'
SELECT kind, count(*) AS tables, count(*) FILTER (WHERE done) AS "done before" FROM steps GROUP BY kind ORDER BY kind;

-- One transaction for each table, so that an interruption keeps what is done. All districts' tables are kept together by colocation:
-- the rows of a district lie on one node, and every statement about it goes there.
SELECT CASE kind
    WHEN 'reference' THEN format('SELECT create_reference_table(%L)', name)
    WHEN 'managed' THEN format('SELECT citus_add_local_table_to_metadata(%L, cascade_via_foreign_keys => true)', name)
    ELSE format('SELECT create_distributed_table(%L, %L, colocate_with => %L)', name, 'tenant_id',
      CASE WHEN name = (SELECT name FROM steps WHERE kind = 'distributed' ORDER BY done DESC, level, name LIMIT 1)
        THEN 'none' ELSE (SELECT name FROM steps WHERE kind = 'distributed' ORDER BY done DESC, level, name LIMIT 1) END) END
FROM steps WHERE NOT done ORDER BY array_position(ARRAY['reference', 'distributed', 'managed'], kind), level, name
\gexec

-- Rows that were there before are copied, and what is left of them on the coordinator is seen by nobody.
SELECT format('SELECT truncate_local_data_after_distributing_table(%L)', name) FROM steps
WHERE kind = 'distributed' ORDER BY level DESC, name
\gexec

\echo '== what Citus knows nothing of'
SELECT name FROM plan WHERE kind = 'local' ORDER BY name;
