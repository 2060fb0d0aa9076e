package org.yidiantong.checklist;

/**
 * The version of the list that counts has no item of this code.
 */
public class ItemUnknown extends RuntimeException {

	private final String code;

	public ItemUnknown(String code) {
		super("No item " + code);
		this.code = code;
	}

	/** The code as it was asked for, unchecked. */
	public String code() {
		return this.code;
	}

}
