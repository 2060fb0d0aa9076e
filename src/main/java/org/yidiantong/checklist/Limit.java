package org.yidiantong.checklist;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may or must take. {@code days}, {@code unit} and {@code bound} are all
 * there or all not; without them only the words count.
 *
 * @param text in the words of the list
 * @param days how many of the unit; 0 means at once
 * @param unit what is counted
 * @param bound whether it is a least or a most
 * @param source where it comes from
 */
@ValueObject
public record Limit(String text, @Nullable Integer days, @Nullable LimitUnit unit, @Nullable Bound bound,
		LimitSource source) {
}
