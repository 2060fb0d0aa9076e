CREATE TABLE bakery_bread (tenant_id integer NOT NULL, id uuid);
GRANT SELECT ON shop_order TO ${app};
