package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The time limit for the whole procedure of an item.
 *
 * @param text the wording of the list
 * @param days number of units
 * @param unit the unit
 * @param extendTo maximum in special cases, in the same unit; null when no extension is
 * possible
 * @param source where it comes from
 */
@ValueObject
public record TotalLimit(String text, int days, LimitUnit unit, @Nullable Integer extendTo, LimitSource source) {
}
