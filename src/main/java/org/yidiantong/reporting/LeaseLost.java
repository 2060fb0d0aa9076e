package org.yidiantong.reporting;

/**
 * Somebody else runs the report now; what this runner does no longer counts.
 */
class LeaseLost extends RuntimeException {

	LeaseLost() {
		super("Another runner has this report");
	}

}
