-- Ratings never change; only the desk that reads them does, when it turns out to be recused.
GRANT UPDATE (supervising_unit) ON evaluation_rating TO ${app};
