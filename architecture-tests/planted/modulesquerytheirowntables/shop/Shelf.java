package planted.modulesquerytheirowntables.shop;

/** Reads what belongs to the bakery. */
class Shelf {

	String sql = """
			SELECT *
			FROM shop_order o
			JOIN bakery_bread USING (tenant_id)
			""";

}
