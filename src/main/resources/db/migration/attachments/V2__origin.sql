-- Where a pending photo came from, as a keyed hash of the network address, so that nobody can fill the storage for
-- everybody. The hash is forgotten when the photo is claimed.
ALTER TABLE attachments_attachment ADD COLUMN origin text;
CREATE INDEX attachments_attachment_origin ON attachments_attachment (tenant_id, origin, expires_at)
  WHERE subject IS NULL;
