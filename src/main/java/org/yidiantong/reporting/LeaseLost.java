package org.yidiantong.reporting;

/**
 * The lease on a report has expired or belongs to another runner. Nothing that this
 * runner still does takes effect.
 */
public class LeaseLost extends RuntimeException {

	public LeaseLost() {
		super("Another runner has this report");
	}

}
