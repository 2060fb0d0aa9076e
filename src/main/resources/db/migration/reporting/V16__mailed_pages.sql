-- Who gets the one page of a scheduled report by mail, as the folder of the district states.
ALTER TABLE reporting_schedule_line ADD COLUMN mail_to text[] NOT NULL DEFAULT '{}';
