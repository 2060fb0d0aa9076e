-- Which program forwarded a complaint; null for none. It sees what it forwarded.
ALTER TABLE complaints_complaint ADD COLUMN forwarded_by text;
