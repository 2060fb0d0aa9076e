-- What a report needs to know of the start of its period: whether a complaint was open then, and how often it had been
-- dispatched and returned. Null in reports that were made before.
ALTER TABLE reporting_case
  ADD COLUMN was_open boolean,
  ADD COLUMN dispatches_before integer,
  ADD COLUMN returns_before integer;
