-- Run once by a superuser of the server, in any database:  psql -f roles.sql
-- Then give each role its password:  ALTER ROLE yidiantong_app PASSWORD '…'
-- The owner runs the migrations and may pass by row-level security; nothing that answers a request uses it.
CREATE ROLE yidiantong_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION BYPASSRLS;
-- The application runs as this role. It owns nothing and can become nobody but the reporting role, which may less.
CREATE ROLE yidiantong_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT;
-- Reports read their own tables by this one, and no other module's.
CREATE ROLE yidiantong_reporting LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT;
-- The application becomes it for the time of such a transaction, and loses its other rights meanwhile.
GRANT yidiantong_reporting TO yidiantong_app;
CREATE DATABASE yidiantong OWNER yidiantong_owner ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;
