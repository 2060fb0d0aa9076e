-- Who of the village supervision committee has checked a version, masked, and the day on the signed sheet.
ALTER TABLE disclosure_ledger_version ADD COLUMN checked_by text, ADD COLUMN checked_on date;

-- Findings in ledgers beside those in disclosures: they have a number within the version of the month, and rows, instead of a
-- disclosure. The place and its township are those of the day on which it was found.
ALTER TABLE disclosure_finding ALTER COLUMN disclosure_id DROP NOT NULL, ADD COLUMN place_code text, ADD COLUMN township text,
  ADD COLUMN number integer, ADD COLUMN ledger_rows integer[], ADD COLUMN settled_by text;
UPDATE disclosure_finding f SET place_code = d.place_code, township = d.township
  FROM disclosure_disclosure d WHERE d.tenant_id = f.tenant_id AND d.id = f.disclosure_id;
ALTER TABLE disclosure_finding ALTER COLUMN place_code SET NOT NULL, ALTER COLUMN township SET NOT NULL,
  ADD CHECK ((disclosure_id IS NULL) = (number IS NOT NULL));
CREATE UNIQUE INDEX disclosure_finding_ledger ON disclosure_finding (tenant_id, place_code, period, version, number)
  WHERE disclosure_id IS NULL;
CREATE INDEX disclosure_finding_township ON disclosure_finding (tenant_id, township, id);
GRANT UPDATE (settled_by) ON disclosure_finding TO ${app};
-- What stands in the newest versions of months that are published already. The ids are of the time of publication, as others are.
INSERT INTO disclosure_finding (tenant_id, id, version, number, kind, detail, ledger_rows, place_code, township, place_name,
    item_name, period, unit_code, supervising_unit, raised_at)
  SELECT v.tenant_id, overlay(overlay(md5(v.tenant_id || v.place_code || v.month || one.number)
        PLACING lpad(to_hex((extract(epoch FROM v.published_at) * 1000)::bigint), 12, '0') || '7' FROM 1 FOR 13)
      PLACING '8' FROM 17 FOR 1)::uuid,
    v.number, one.number, one.finding ->> 'kind',
    coalesce((SELECT string_agg(each, '、') FROM jsonb_array_elements_text(one.finding -> 'details') each), ''),
    ARRAY(SELECT each::integer FROM jsonb_array_elements_text(one.finding -> 'rows') each),
    v.place_code, l.township, v.place_name, '', v.month, l.unit_code, l.supervising_unit, v.published_at
  FROM disclosure_ledger l JOIN disclosure_ledger_version v
    ON v.tenant_id = l.tenant_id AND v.place_code = l.place_code AND v.month = l.month AND v.number = l.version
  CROSS JOIN LATERAL jsonb_array_elements(v.findings) WITH ORDINALITY AS one (finding, number);
