package org.yidiantong.reporting.definition;

import java.math.BigDecimal;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * A cell in the order of numbers or, where it is no number, of texts.
 */
record ComparableValue(BigDecimal number, String text) implements Comparable<ComparableValue> {

	private static final Comparator<ComparableValue> ORDER = Comparator.comparing(ComparableValue::number)
		.thenComparing(ComparableValue::text);

	static ComparableValue of(@Nullable Object value) {
		return (value instanceof Number) ? new ComparableValue(new BigDecimal(value.toString()), "")
				: new ComparableValue(BigDecimal.ZERO, String.valueOf(value));
	}

	@Override
	public int compareTo(ComparableValue other) {
		return ORDER.compare(this, other);
	}

}
