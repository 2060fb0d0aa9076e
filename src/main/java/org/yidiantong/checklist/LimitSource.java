package org.yidiantong.checklist;

/**
 * Where a limit comes from, and with it how far a district may change it.
 */
public enum LimitSource {

	/** A law, regulation or rule of the Party: never weakened. */
	LAW,

	/** A normative document or common practice. */
	NORM,

	/** Proposed here. */
	LOCAL

}
