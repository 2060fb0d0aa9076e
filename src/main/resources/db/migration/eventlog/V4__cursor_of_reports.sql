-- The reporting role moves the cursor of the read models in the transaction that writes them. Citus refuses a transaction in which two
-- roles write rows of a district.
GRANT SELECT, INSERT, UPDATE ON eventlog_cursor TO ${reporting};
