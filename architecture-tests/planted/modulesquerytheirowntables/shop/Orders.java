package planted.modulesquerytheirowntables.shop;

/** Asks for what is its own. */
class Orders {

	String sql = "SELECT id FROM shop_order WHERE tenant_id = ?";

	String words = "from Monday on";

}
