package org.yidiantong.reporting.figures;

/**
 * What a figure is taken of.
 */
public enum Basis {

	/** All up to the end. */
	CUMULATIVE,
	/** What belongs to the period. */
	PERIOD

}
