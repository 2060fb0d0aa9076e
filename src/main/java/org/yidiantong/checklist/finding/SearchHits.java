package org.yidiantong.checklist.finding;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param hits the best first
 * @param similar whether no text contains all words, so that these contain most of them
 */
public record SearchHits(List<SearchHit> hits, boolean similar) {

	/** Nothing was found. */
	public static final SearchHits NONE = new SearchHits(List.of(), false);

	public SearchHits {
		hits = List.copyOf(hits);
	}

}
