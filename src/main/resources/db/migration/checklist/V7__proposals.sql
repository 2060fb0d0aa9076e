-- What units, townships and programs propose to change in the district's list, and what became of it.
CREATE TABLE checklist_proposal (
  tenant_id integer NOT NULL,
  id uuid NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  state text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  kind text NOT NULL CHECK (kind IN ('ADD', 'CHANGE', 'DROP')),
  list_version text NOT NULL,
  item_code text,
  lineage text,
  name text NOT NULL,
  wording jsonb NOT NULL,
  reason text NOT NULL,
  unit text,
  proposer text NOT NULL,
  note text,
  submitted_at timestamptz,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CHECK ((kind = 'ADD') = (item_code IS NULL)),
  CHECK ((kind = 'ADD') = (lineage IS NULL))
);
CREATE INDEX checklist_proposal_state ON checklist_proposal (tenant_id, state, id);
ALTER TABLE checklist_proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_proposal FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_proposal
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT, UPDATE ON checklist_proposal TO ${app};

-- The history of a proposal. Append-only.
CREATE TABLE checklist_proposal_entry (
  tenant_id integer NOT NULL,
  proposal uuid NOT NULL,
  revision integer NOT NULL,
  action text NOT NULL,
  actor text NOT NULL,
  note text,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, proposal, revision),
  FOREIGN KEY (tenant_id, proposal) REFERENCES checklist_proposal (tenant_id, id)
);
ALTER TABLE checklist_proposal_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_proposal_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY district ON checklist_proposal_entry
  USING (tenant_id = nullif(current_setting('app.tenant', true), '')::int)
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
GRANT SELECT, INSERT ON checklist_proposal_entry TO ${app};
