package org.yidiantong.masking;

/**
 * Whether names are hidden. Some publications need them, such as lists of beneficiaries
 * (姓名可公开).
 */
public enum NamePolicy {

	/** Names are shortened to the surname. */
	HIDDEN,
	/** Names stay; everything else is masked. */
	NEEDED

}
