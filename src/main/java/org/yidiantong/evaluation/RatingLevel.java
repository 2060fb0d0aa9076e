package org.yidiantong.evaluation;

import java.util.List;

/**
 * The five rating levels: 3 to 5 are satisfied, 1 and 2 are negative and lead to a
 * call-back.
 */
public final class RatingLevel {

	/** Very dissatisfied. */
	public static final int LOWEST = 1;

	/** Very satisfied. */
	public static final int HIGHEST = 5;

	private static final List<String> CHINESE = List.of("非常不满意", "不满意", "基本满意", "满意", "非常满意");

	private RatingLevel() {
	}

	/** Whether a level leads to a call-back. */
	public static boolean isNegative(int level) {
		return level <= 2;
	}

	static String chinese(int level) {
		return CHINESE.get(level - 1);
	}

}
