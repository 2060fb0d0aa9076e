-- Flows as townships and villages have adapted them (有所取舍). The steps are those of the
-- district at the time of writing, so that a later list can be merged with the changes.
CREATE TABLE checklist_adaptation (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'REFUSED', 'APPROVED', 'REPLACED', 'ENDED')),
  source text NOT NULL CHECK (source IN ('OFFICER', 'FOLDER')),
  place text NOT NULL,
  lineage text NOT NULL,
  reason text NOT NULL,
  explanation text NOT NULL,
  list_version text NOT NULL,
  content jsonb NOT NULL,
  written_by uuid NOT NULL,
  since date,
  PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX checklist_adaptation_open ON checklist_adaptation (tenant_id, place, lineage)
  WHERE state IN ('DRAFT', 'SUBMITTED', 'REFUSED');
CREATE UNIQUE INDEX checklist_adaptation_approved ON checklist_adaptation (tenant_id, place, lineage)
  WHERE state = 'APPROVED';
ALTER TABLE checklist_adaptation ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_adaptation FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_adaptation
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON checklist_adaptation TO ${app};

-- Who did what to an adaptation, with the note that was given.
CREATE TABLE checklist_adaptation_history (
  tenant_id integer NOT NULL,
  adaptation uuid NOT NULL,
  revision integer NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  note text NOT NULL,
  PRIMARY KEY (tenant_id, adaptation, revision),
  FOREIGN KEY (tenant_id, adaptation) REFERENCES checklist_adaptation (tenant_id, id)
);
ALTER TABLE checklist_adaptation_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_adaptation_history FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_adaptation_history
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON checklist_adaptation_history TO ${app};
