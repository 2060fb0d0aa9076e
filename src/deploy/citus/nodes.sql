-- Prepares the nodes of a Citus cluster for the application. Run once by a superuser in the application's database on the
-- coordinator, after db/database.sql, citus_set_coordinator_host and citus_add_node, and again after each node that is added later:
--   psql -d yidiantong -f nodes.sql
-- Citus brings the roles with their passwords to the nodes, but not their rights on the database and its schema.
\set ON_ERROR_STOP on
DO $$
DECLARE
  command text;
  node record;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_dist_node WHERE groupid = 0) THEN
    RAISE EXCEPTION 'the coordinator is not known to Citus: SELECT citus_set_coordinator_host(host, port)';
  END IF;
  FOREACH command IN ARRAY ARRAY[
    format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database()),
    format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO yidiantong_owner', current_database()),
    format('GRANT CONNECT ON DATABASE %I TO yidiantong_app, yidiantong_reporting', current_database()),
    'ALTER SCHEMA public OWNER TO yidiantong_owner',
    'REVOKE ALL ON SCHEMA public FROM PUBLIC',
    'GRANT USAGE ON SCHEMA public TO yidiantong_app, yidiantong_reporting']
  LOOP
    FOR node IN SELECT * FROM run_command_on_workers('SET citus.enable_ddl_propagation = off; ' || command) LOOP
      IF NOT node.success THEN
        RAISE EXCEPTION '%:%: %: %', node.nodename, node.nodeport, command, node.result;
      END IF;
    END LOOP;
  END LOOP;
  -- The district of a transaction has to reach the shards, where the policies are asked.
  EXECUTE format('ALTER DATABASE %I SET citus.propagate_set_commands = ''local''', current_database());
END $$;
