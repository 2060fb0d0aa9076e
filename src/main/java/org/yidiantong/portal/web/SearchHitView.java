package org.yidiantong.portal.web;

import java.util.List;

import org.yidiantong.checklist.finding.MarkedText;
import org.yidiantong.checklist.finding.SearchHit;
import org.yidiantong.checklist.finding.SearchQuery;

/**
 * Something that was found, on a page.
 *
 * @param kind message key of what it is
 * @param path below the district
 * @param name with the words marked
 * @param hint category or township; empty without one
 * @param excerpt the line with the words marked; empty when they are in the name
 * @param elsewhere whether the line says what does not belong there
 */
record SearchHitView(String kind, String path, List<MarkedText.Part> name, String hint, List<MarkedText.Part> excerpt,
		boolean elsewhere) {

	static SearchHitView of(SearchHit hit, SearchQuery query) {
		String path = switch (hit.kind()) {
			case ITEM -> "/items/";
			case PLACE -> "/v/";
		};
		String excerpt = hit.excerpt();
		return new SearchHitView("portal.search.kind." + hit.kind(), path + hit.code(),
				MarkedText.of(hit.name(), query), hit.hint(),
				(excerpt == null) ? List.of() : MarkedText.of(excerpt, query), hit.elsewhere());
	}

}
