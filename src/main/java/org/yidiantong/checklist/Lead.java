package org.yidiantong.checklist;

/**
 * The level of administration that leads the handling of an item.
 */
public enum Lead {

	/** The village or community itself. */
	VILLAGE,

	/** The township's or street's government. */
	TOWNSHIP,

	/** The district department that performs the first of the item's functions. */
	DEPARTMENT

}
