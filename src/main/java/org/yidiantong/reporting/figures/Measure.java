package org.yidiantong.reporting.figures;

/**
 * What figures are made of: something that is counted as of an end, cases or other facts.
 */
sealed interface Measure permits ComplaintSet, DistrictCount {

}
