package planted.linksleadsomewhere.shop;

import java.util.List;

/**
 * Holds a {@link List} of {@link Shelf}, {@link String} and {@link Shelf.Board} things.
 */
class Shop {

	/** As {@link #shelves} or {@link Counter#number}. */
	List<Shelf> shelves = List.of();

}
