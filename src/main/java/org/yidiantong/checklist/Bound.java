package org.yidiantong.checklist;

/**
 * On which side of a limit the law lies.
 */
public enum Bound {

	/** At least so long, such as a public notice: may not be shortened. */
	MIN,

	/** At most so long, such as a decision: may not be lengthened. */
	MAX

}
