package planted.doormethodsaredescribed.shop;

/** No door. */
class Shelves {

	public void fill() {
	}

}
