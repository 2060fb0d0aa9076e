package org.yidiantong.evaluation.sampling;

import org.yidiantong.organization.PlaceCode;

/**
 * The part of a township in a sample.
 *
 * @param closed how many complaints were closed
 * @param unreachable how many of them left no contact
 * @param size how many were chosen
 * @param calls what the calls found
 */
public record TownshipSample(PlaceCode township, int closed, int unreachable, int size, CallTotals calls) {
}
