package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * How long the whole of an item may take.
 *
 * @param text in the words of the list
 * @param days how many of the unit
 * @param unit what is counted
 * @param extendTo the most in special cases, in the same unit; null when it cannot be
 * extended
 * @param source where it comes from
 */
@ValueObject
public record TotalLimit(String text, int days, LimitUnit unit, @Nullable Integer extendTo, LimitSource source) {
}
