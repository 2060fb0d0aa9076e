package org.yidiantong.reporting.figures;

import java.util.Arrays;

/**
 * The dimensions by which figures are broken down.
 */
enum Dimension {

	/** The whole district. */
	TOTAL(0b11111), TOWNSHIP(0b01111), PLACE(0b10111), LEAD(0b11011), CATEGORY(0b11101), ITEM(0b11110);

	private final int mask;

	Dimension(int mask) {
		this.mask = mask;
	}

	/**
	 * The value of {@code grouping()} in SQL: one bit for each column that is aggregated.
	 */
	int mask() {
		return this.mask;
	}

	static Dimension of(int mask) {
		return Arrays.stream(values()).filter((part) -> part.mask == mask).findFirst().orElseThrow();
	}

}
