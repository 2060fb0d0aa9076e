package org.yidiantong.masking;

import java.util.Set;

/**
 * Labels that announce the type of the number after them.
 */
final class Labels {

	private static final String BETWEEN = " :=()[]\"'#号码是为有-+第、,";

	private static final int WIDEST = 6;

	private final Set<String> words;

	private final int longest;

	Labels(String... words) {
		this.words = Set.of(words);
		this.longest = this.words.stream().mapToInt(String::length).max().orElse(0);
	}

	/**
	 * Whether one of the words stands right before a position, over a colon or the like.
	 */
	boolean standBefore(String plain, int position) {
		int end = position;
		for (int skipped = 0; skipped <= WIDEST; skipped++) {
			if (endAt(plain, end)) {
				return true;
			}
			if (end == 0 || BETWEEN.indexOf(plain.charAt(end - 1)) < 0) {
				return false;
			}
			end--;
		}
		return false;
	}

	/** Whether one of the labels ends at a position. */
	boolean endAt(String plain, int end) {
		for (int length = Math.min(this.longest, end); length > 0; length--) {
			if (this.words.contains(plain.substring(end - length, end))) {
				return true;
			}
		}
		return false;
	}

}
