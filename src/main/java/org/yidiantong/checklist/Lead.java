package org.yidiantong.checklist;

/**
 * Which level leads the handling of an item.
 */
public enum Lead {

	/** The village or community itself. */
	VILLAGE,

	/** The township's or street's government. */
	TOWNSHIP,

	/** The unit of the district that has the first of the item's department functions. */
	DEPARTMENT

}
