package org.yidiantong.tenancy;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds what was meant by a mistyped word: the known word with the fewest changes, if
 * they are few for its length.
 */
final class NearestWord {

	private NearestWord() {
	}

	static Optional<String> to(String word, Iterable<String> known) {
		int most = Math.max(1, word.length() / 3);
		LevenshteinDistance distance = new LevenshteinDistance(most);
		return StreamSupport.stream(known.spliterator(), false)
			.filter((candidate) -> distance.apply(word, candidate) >= 0)
			.min(Comparator.comparingInt((String candidate) -> distance.apply(word, candidate))
				.thenComparing(Comparator.naturalOrder()));
	}

}
