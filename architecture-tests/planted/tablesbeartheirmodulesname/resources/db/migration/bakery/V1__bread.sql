CREATE TABLE bakery_bread (id uuid);
