package org.yidiantong.masking;

/**
 * Finds one kind of personal data, or of what only looks like it.
 */
interface Rule {

	/** Marks what it finds, except where something is marked already. */
	void mark(MaskingContext reading);

}
