package org.yidiantong.checklist;

import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.Refusal;

/**
 * The version of the list in effect has no item with this code.
 */
public class ItemUnknown extends Refusal {

	private static final int LONGEST_ECHO = 40;

	public ItemUnknown(String code) {
		super("item-unknown", Reason.UNKNOWN, PlainText.start(code, LONGEST_ECHO));
	}

}
