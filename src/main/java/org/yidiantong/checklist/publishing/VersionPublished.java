package org.yidiantong.checklist.publishing;

import java.time.LocalDate;
import java.util.List;

import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.folder.Edition;

/**
 * What the log says when a version of the list is published: all that a reader needs to
 * name the items of cases, and to know those that nobody complained about.
 *
 * @param tenant code of the district
 * @param items how many, base and local
 * @param categories in the order of the list
 * @param list the items, in the order of the list
 */
record VersionPublished(int tenant, String version, String base, int items, LocalDate effectiveFrom,
		List<Heading> categories, List<Line> list) {

	static VersionPublished of(int tenant, Edition edition) {
		Checklist checklist = edition.checklist();
		return new VersionPublished(tenant, checklist.version(), checklist.base(), edition.items().size(),
				checklist.effectiveFrom(), checklist.categories().stream().map(Heading::of).toList(),
				edition.items().stream().map(Item::summary).map(Line::of).toList());
	}

	/**
	 * A category by its code and its printed name.
	 */
	record Heading(String code, String name, ItemGroup group) {

		static Heading of(Category category) {
			return new Heading(category.code(), category.name(), category.group());
		}

	}

	/**
	 * An item by its code, its permanent key and its printed name.
	 */
	record Line(String code, String lineage, String category, String name) {

		static Line of(ItemSummary item) {
			return new Line(item.code(), item.lineage(), item.category(), item.name());
		}

	}

}
