-- Bounds of held filings: a keyed hash of the network address that one came from, until it is decided, and the size of its
-- photos, which are kept apart.
ALTER TABLE complaints_held_filing ADD COLUMN origin text;
ALTER TABLE complaints_held_filing ADD COLUMN photo_bytes bigint NOT NULL DEFAULT 0;
