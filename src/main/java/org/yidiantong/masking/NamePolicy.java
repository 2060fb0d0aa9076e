package org.yidiantong.masking;

/**
 * Whether what is published needs names, as a list of beneficiaries does (姓名可公开).
 */
public enum NamePolicy {

	/** Names are shortened to the surname. */
	HIDDEN,
	/** Names stay, all else is masked as ever. */
	NEEDED

}
