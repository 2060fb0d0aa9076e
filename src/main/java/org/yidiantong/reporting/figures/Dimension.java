package org.yidiantong.reporting.figures;

import java.util.Arrays;

/**
 * By what figures are told apart.
 */
enum Dimension {

	/** The whole district. */
	TOTAL(0b11111), TOWNSHIP(0b01111), PLACE(0b10111), LEAD(0b11011), CATEGORY(0b11101), ITEM(0b11110);

	private final int mask;

	Dimension(int mask) {
		this.mask = mask;
	}

	/** What the database calls it: a bit for each column that is not told apart. */
	int mask() {
		return this.mask;
	}

	static Dimension of(int mask) {
		return Arrays.stream(values()).filter((part) -> part.mask == mask).findFirst().orElseThrow();
	}

}
