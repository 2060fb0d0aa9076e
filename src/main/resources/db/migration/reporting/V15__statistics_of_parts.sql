-- Complaints are counted by these columns together. They depend on each other (a place lies in one township), and without
-- this the planner expects as many groups as there are complaints and sorts all of them.
CREATE STATISTICS reporting_standing_parts (ndistinct)
  ON township, place, lead, category, lineage, handling_days FROM reporting_standing;
CREATE STATISTICS reporting_case_parts (ndistinct)
  ON township, place, lead, category, lineage, handling_days FROM reporting_case;
