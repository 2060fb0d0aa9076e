package org.yidiantong.checklist.finding;

import java.util.List;

/**
 * Finds in the index of the bound district.
 */
public interface SearchIndex {

	/**
	 * Finds what contains all words of a query, or, if there is nothing, what contains
	 * most of it.
	 * @param version the version of the list whose items are looked for
	 */
	SearchHits find(SearchQuery query, String version);

	/**
	 * The items that a text of somebody may be about, the best first; empty when it
	 * shares no telling word with any.
	 * @param version the version of the list whose items are looked for
	 */
	List<ItemSuggestion> suggest(String text, String version);

}
