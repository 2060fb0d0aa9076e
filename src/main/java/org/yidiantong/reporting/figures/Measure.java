package org.yidiantong.reporting.figures;

/**
 * Something that can be counted as of an instant: complaints or other facts.
 */
sealed interface Measure permits ComplaintSet, DistrictCount {

}
