package org.yidiantong.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;

import org.springframework.ui.Model;

/**
 * A category with its items on a page.
 *
 * @param name in the reader's language
 */
record CategoryView(String code, String name, ItemGroup group, List<ItemSummary> items) {

	/** Groups a checklist by category; categories without items are left out. */
	static List<CategoryView> of(Checklist list, List<ItemSummary> items, LocalizedNames labels, Locale locale) {
		return list.categories()
			.stream()
			.map((one) -> new CategoryView(one.code(), labels.of(one, locale), one.group(),
					items.stream().filter((item) -> item.category().equals(one.code())).toList()))
			.filter((one) -> !one.items().isEmpty())
			.toList();
	}

	/** Adds the categories to a page, with the numbers of their items. */
	static void describe(List<CategoryView> categories, Model model) {
		model.addAttribute("categories", categories);
		model.addAttribute("total", count(categories));
		model.addAttribute("collective", count(categories, ItemGroup.COLLECTIVE));
		model.addAttribute("service", count(categories, ItemGroup.SERVICE));
	}

	/** The number of items of a group. */
	private static int count(List<CategoryView> categories, ItemGroup group) {
		return lines(categories).filter((item) -> item.group() == group).toList().size();
	}

	/** The number of items. */
	private static int count(List<CategoryView> categories) {
		return lines(categories).toList().size();
	}

	private static Stream<ItemSummary> lines(List<CategoryView> categories) {
		return categories.stream().flatMap((one) -> one.items().stream());
	}

}
