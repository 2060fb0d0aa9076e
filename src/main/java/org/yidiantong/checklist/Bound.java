package org.yidiantong.checklist;

/**
 * Whether a limit is a minimum or a maximum.
 */
public enum Bound {

	/** A minimum, such as the days of a public notice: may not be shortened. */
	MIN,

	/** A maximum, such as the days for a decision: may not be extended. */
	MAX

}
