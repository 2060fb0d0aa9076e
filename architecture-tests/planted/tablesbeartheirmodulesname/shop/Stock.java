package planted.tablesbeartheirmodulesname.shop;

/** Makes a table of its own. */
class Stock {

	String sql = "create table if not exists shop_stock (id uuid)";

}
