CREATE TABLE mill_flour (id uuid);
