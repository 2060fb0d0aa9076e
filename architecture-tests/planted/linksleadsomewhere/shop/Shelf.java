package planted.linksleadsomewhere.shop;

/**
 * A shelf; see {@link java.util.Map} and {@link planted.linksleadsomewhere.shop.Shop}.
 */
class Shelf {

	/** Of wood. */
	class Board {

	}

}
