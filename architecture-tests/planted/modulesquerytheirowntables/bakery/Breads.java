package planted.modulesquerytheirowntables.bakery;

/** Asks for what is its own. */
class Breads {

	String query = "select b from Bread b";

}
