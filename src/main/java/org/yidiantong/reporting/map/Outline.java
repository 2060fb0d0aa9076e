package org.yidiantong.reporting.map;

import java.util.List;

/**
 * The outline of a township.
 *
 * @param code code of the township
 * @param rings closed lines of longitude and latitude in degrees
 */
record Outline(String code, List<double[][]> rings) {
}
