package org.yidiantong.reporting;

/**
 * Somebody else runs the report now; what this runner does no longer counts.
 */
public class LeaseLost extends RuntimeException {

	public LeaseLost() {
		super("Another runner has this report");
	}

}
