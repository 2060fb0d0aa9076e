-- Spring Modulith's registry of event publications, as its v2 schema makes it: what after-commit listeners have not
-- handled yet. Its name is fixed by Modulith. The table is close to empty, because a handled publication is deleted, so
-- that the indexes of that schema would only make each publication slower. It holds no text that a person wrote.
CREATE TABLE event_publication (
  id uuid NOT NULL PRIMARY KEY,
  listener_id text NOT NULL,
  event_type text NOT NULL,
  serialized_event text NOT NULL,
  publication_date timestamptz NOT NULL,
  completion_date timestamptz,
  status text,
  completion_attempts integer,
  last_resubmission_date timestamptz
);
GRANT SELECT, INSERT, UPDATE, DELETE ON event_publication TO ${app};
