package org.yidiantong.checklist.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.finding.SearchHit;
import org.yidiantong.checklist.finding.SearchKind;
import org.yidiantong.kernel.Page;

/**
 * A part of what was found, in the API.
 *
 * @param items the best first
 * @param next cursor of the next part, for {@code ?after=}; null at the end
 * @param similar whether nothing contains all words, so that these contain most of them
 */
record SearchAnswer(List<HitLine> items, @Nullable String next, boolean similar) {

	static SearchAnswer of(Page<SearchHit> page, boolean similar) {
		return new SearchAnswer(page.items().stream().map(HitLine::of).toList(), page.next(), similar);
	}

	/**
	 * Something that was found.
	 *
	 * @param code of the item or place
	 * @param hint category of an item, township of a place; empty without one
	 * @param excerpt the line that contains the words; null when the name does
	 * @param elsewhere whether that line says what does not belong to the item, and where
	 * to go
	 */
	record HitLine(SearchKind kind, String code, String name, String hint, @Nullable String excerpt,
			boolean elsewhere) {

		static HitLine of(SearchHit hit) {
			return new HitLine(hit.kind(), hit.code(), hit.name(), hit.hint(), hit.excerpt(), hit.elsewhere());
		}

	}

}
