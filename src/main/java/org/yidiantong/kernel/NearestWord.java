package org.yidiantong.kernel;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the known word that is closest to a mistyped one, if the difference is small for
 * its length. Two exchanged letters count as one change.
 */
public final class NearestWord {

	private NearestWord() {
	}

	/** Returns the closest word; empty when none is close enough. */
	public static Optional<String> to(String word, Iterable<String> known) {
		int most = Math.max(1, word.length() / 3);
		DamerauLevenshteinDistance changes = new DamerauLevenshteinDistance(most);
		return StreamSupport.stream(known.spliterator(), false)
			.filter((candidate) -> changes.apply(word, candidate) >= 0)
			.min(Comparator.comparingInt((String candidate) -> changes.apply(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

}
