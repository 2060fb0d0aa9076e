package org.yidiantong.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for by {@code ?limit=&after=}. As a controller's argument
 * it is filled in and checked before the controller runs.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param after the key of the item after which the part begins; null for the beginning
 */
public record PageRequest(int limit, @Nullable String after) {

	/** How many items an answer holds unless it is told. */
	public static final int USUAL = 50;

	/** How many items an answer holds at most. */
	public static final int MOST = 500;

	/**
	 * How many items to read: one more than are shown, to know whether there are more.
	 */
	public int fetch() {
		return this.limit + 1;
	}

}
