CREATE TABLE shop_order (id uuid);
CREATE TABLE customer (id uuid);
