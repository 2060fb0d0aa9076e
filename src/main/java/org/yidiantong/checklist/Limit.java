package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of a step. {@code days}, {@code unit} and {@code bound} are either all
 * present or all null; without them the limit is only text.
 *
 * @param text the wording of the list
 * @param days number of units; 0 means immediately
 * @param unit the unit
 * @param bound minimum or maximum
 * @param source where it comes from
 */
@ValueObject
public record Limit(String text, @Nullable Integer days, @Nullable LimitUnit unit, @Nullable Bound bound,
		LimitSource source) {
}
