package org.yidiantong.reporting.figures;

/**
 * The cases behind a figure.
 *
 * @param above those above the line of the fraction, or those that are counted
 * @param all those that it is taken from
 */
record DrillDown(ComplaintSet above, ComplaintSet all) {
}
