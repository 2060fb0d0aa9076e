package org.yidiantong.kernel;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Finds the known word that a mistyped one was probably meant to be: the one with the
 * fewest changes, if they are few for its length. Two letters that changed places are one
 * change.
 */
public final class NearestWord {

	private NearestWord() {
	}

	/** The word that was probably meant; empty when none is near. */
	public static Optional<String> to(String word, Iterable<String> known) {
		int most = Math.max(1, word.length() / 3);
		DamerauLevenshteinDistance changes = new DamerauLevenshteinDistance(most);
		return StreamSupport.stream(known.spliterator(), false)
			.filter((candidate) -> changes.apply(word, candidate) >= 0)
			.min(Comparator.comparingInt((String candidate) -> changes.apply(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

}
