package org.yidiantong.checklist.finding;

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

}
