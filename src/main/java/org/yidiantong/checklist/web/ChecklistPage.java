package org.yidiantong.checklist.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.kernel.Page;

/**
 * One page of the list in the API, with the version it belongs to.
 *
 * @param items by code
 * @param next cursor of the next page, for {@code ?after=}; null on the last page
 * @param base the base list that the version adopts
 */
record ChecklistPage(List<ItemSummary> items, @Nullable String next, String version, LocalDate effectiveFrom,
		String base, List<Category> categories) {

	static ChecklistPage of(Checklist checklist, Page<ItemSummary> page) {
		return new ChecklistPage(page.items(), page.next(), checklist.version(), checklist.effectiveFrom(),
				checklist.base(), checklist.categories());
	}

}
