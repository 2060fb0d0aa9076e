/**
 * Compares two versions of a list, item by item and field by field. Pure functions.
 * <p>
 * Start at {@link org.yidiantong.checklist.comparison.ListComparison}. Items are matched
 * by their lineage, so that an item with a new code or name is a changed item, not a new
 * one.
 */
@NamedInterface("comparison")
@NullMarked
package org.yidiantong.checklist.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
