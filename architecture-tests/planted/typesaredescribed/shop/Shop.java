package planted.typesaredescribed.shop;

/** Sells what grows. */
class Shop {

	/* inside another, so free */
	record Shelf(int height) {
	}

}
