-- Of a list of benefits: the last day on which everybody reads its rows. Null for other publications, and for those before.
ALTER TABLE disclosure_publication ADD COLUMN notice_last date;
