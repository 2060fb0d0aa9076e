package org.yidiantong.reporting.figures;

/**
 * The time span that a figure covers.
 */
public enum Basis {

	/** Everything up to the end of the period. */
	CUMULATIVE,
	/** Only what belongs to the period. */
	PERIOD

}
