package org.yidiantong.reporting.figures;

/**
 * The complaints behind a figure.
 *
 * @param above the numerator of a rate, or the counted complaints
 * @param all the denominator of a rate, or the counted complaints
 */
record DrillDown(ComplaintSet above, ComplaintSet all) {
}
