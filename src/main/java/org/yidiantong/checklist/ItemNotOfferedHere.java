package org.yidiantong.checklist;

/**
 * The item exists but does not apply at this place, such as a matter of villages in a
 * community.
 */
public class ItemNotOfferedHere extends RuntimeException {

	private final String item;

	private final String place;

	public ItemNotOfferedHere(String item, String place) {
		super("Item " + item + " does not apply at " + place);
		this.item = item;
		this.place = place;
	}

	/** Code of the item. */
	public String item() {
		return this.item;
	}

	/** Code of the place. */
	public String place() {
		return this.place;
	}

}
