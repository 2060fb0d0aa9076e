package planted.doormethodsaredescribed.shop;

/** The door. */
public class ShopManagement {

	/** Opens the shop. */
	public void open() {
		look();
	}

	public void close() {
		look();
	}

	void look() {
	}

}
