package org.yidiantong.tenancy.yaml;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Finds what was meant by a mistyped word: the known word with the fewest changes, if
 * they are few for its length. Two letters that changed places are one change.
 */
public final class NearestWord {

	private NearestWord() {
	}

	/** The word that was probably meant; empty when none is near. */
	public static Optional<String> to(String word, Iterable<String> known) {
		int most = Math.max(1, word.length() / 3);
		return StreamSupport.stream(known.spliterator(), false)
			.filter((candidate) -> Math.abs(candidate.length() - word.length()) <= most)
			.filter((candidate) -> changes(word, candidate) <= most)
			.min(Comparator.comparingInt((String candidate) -> changes(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

	/**
	 * The changes between the beginnings of both words, in a table that grows by rows.
	 */
	private static int changes(String one, String other) {
		int[][] changes = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				changes[i][j] = (i == 0 || j == 0) ? i + j : fewest(changes, one, other, i, j);
			}
		}
		return changes[one.length()][other.length()];
	}

	private static int fewest(int[][] changes, String one, String other, int i, int j) {
		int replaced = changes[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
		int fewest = Math.min(replaced, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(fewest, changes[i - 2][j - 2] + 1) : fewest;
	}

}
