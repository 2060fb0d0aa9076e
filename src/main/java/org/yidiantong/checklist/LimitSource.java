package org.yidiantong.checklist;

/**
 * The authority behind a limit, which decides how far a district may change it.
 */
public enum LimitSource {

	/** A law, a regulation or a Party rule: may never be weakened. */
	LAW,

	/** A normative document or common practice. */
	NORM,

	/** Proposed by the list itself. */
	LOCAL

}
