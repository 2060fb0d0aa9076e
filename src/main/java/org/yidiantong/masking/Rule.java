package org.yidiantong.masking;

/**
 * A rule that finds one type of personal data, or something that must not be mistaken for
 * it.
 */
interface Rule {

	/** Marks matches, except where something is marked already. */
	void mark(MaskingContext reading);

}
