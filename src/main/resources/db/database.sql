-- Run once by a superuser in the database yidiantong:  psql -d yidiantong -f database.sql
REVOKE ALL ON DATABASE yidiantong FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE yidiantong TO yidiantong_owner;
GRANT CONNECT ON DATABASE yidiantong TO yidiantong_app, yidiantong_reporting;
ALTER SCHEMA public OWNER TO yidiantong_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO yidiantong_app, yidiantong_reporting;
