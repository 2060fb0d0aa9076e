-- Persons whom a complaint is about: as they were named, and the posts that they hold in this platform.
ALTER TABLE complaints_complaint
  ADD COLUMN respondent_persons text[] NOT NULL DEFAULT '{}',
  ADD COLUMN recused_posts text[] NOT NULL DEFAULT '{}';
