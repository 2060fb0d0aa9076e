-- not like bakery_bread
CREATE TABLE shop_order (tenant_id integer NOT NULL, id uuid);
