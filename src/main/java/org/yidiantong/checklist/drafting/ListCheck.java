package org.yidiantong.checklist.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistUnknown;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ListVersion;
import org.yidiantong.checklist.comparison.ListComparison;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.checklist.folder.ChecklistDraft;
import org.yidiantong.checklist.folder.ListDocument;
import org.yidiantong.checklist.publishing.NextVersionRules;
import org.yidiantong.checklist.publishing.VersionPublication;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FolderTrial;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Checks a list that somebody wrote in the application as the district's folder would be
 * checked: it becomes the {@code checklist.yaml} of the folder, which is read as a whole.
 * What is found is told by JSON Pointers into the tree of the list. Nothing is stored.
 */
@Component
class ListCheck {

	private final FolderTrial folders;

	private final ChecklistManagement checklists;

	private final VersionPublication publication;

	private final BusinessClock clock;

	ListCheck(FolderTrial folders, ChecklistManagement checklists, VersionPublication publication,
			BusinessClock clock) {
		this.folders = folders;
		this.checklists = checklists;
		this.publication = publication;
		this.clock = clock;
	}

	/** The version that the next list changes: the one that takes effect last. */
	ListVersion newest() {
		return this.checklists.versions()
			.stream()
			.filter((one) -> !one.withdrawn())
			.findFirst()
			.orElseThrow(() -> new ChecklistUnknown(this.clock.today()));
	}

	/** The first day on which the next list can take effect. */
	LocalDate earliest() {
		ListVersion newest = newest();
		return NextVersionRules.earliest(this.clock.today(), newest.effectiveFrom(), newest);
	}

	/**
	 * Checks a list.
	 * @param whole its tree, see {@link ListDocument}
	 */
	CheckedList check(ObjectNode whole) {
		ListVersion newest = newest();
		List<ListMistake> mistakes = new ArrayList<>();
		LocalDate earliest = NextVersionRules.earliest(this.clock.today(), newest.effectiveFrom(), newest);
		String version = whole.path("version").asString("");
		String day = whole.path("effectiveFrom").asString("");
		for (ValidationError error : NextVersionRules.errors(version, day, earliest, this.checklists.versions())) {
			mistakes.add(new ListMistake("/" + error.path(), error.message(), false));
		}
		if (!whole.path("base").asString("").equals(newest.base())) {
			mistakes.add(ListMistake.of("/base", "draft.base", newest.base()));
			whole.put("base", newest.base());
		}
		Checklist current = this.checklists.version(newest.version());
		List<Item> before = this.checklists.itemsOf(newest.version());
		List<Item> base = this.publication.baseItems(BaseName.read(newest.base()).orElseThrow());
		categories(whole, current, base, mistakes);
		List<Item> items = read(whole, before, base, mistakes);
		law(whole, before, items, base, mistakes);
		Set<String> unchanged = unchanged(whole, before, items);
		mistakes.replaceAll((one) -> unchanged.stream().anyMatch(one.pointer()::startsWith) ? one.asInherited() : one);
		return new CheckedList(version, NextVersionRules.day(day).orElse(earliest), items,
				ListComparison.between(before, items), mistakes);
	}

	private List<Item> read(ObjectNode whole, List<Item> before, List<Item> base, List<ListMistake> mistakes) {
		DistrictFile file = new DistrictFile(whole, ListComparison.byLineage(base).keySet(), codes(base));
		FolderTrial.Reading reading = this.folders.tryOut(DistrictFile.NAME, DistrictFile.SCHEMA, file.tree());
		Map<Integer, String> lines = file.lines();
		for (Finding finding : reading.findings()) {
			mistakes.add(FoundMistakes.of(finding, lines));
		}
		Map<String, Item> stored = ListComparison.byLineage(before);
		return reading.drafts()
			.get(ChecklistDraft.class)
			.map(ChecklistDraft::items)
			.orElse(List.of())
			.stream()
			.map((item) -> kept(item, stored.getOrDefault(item.lineage(), item)))
			.toList();
	}

	/** An item that says what it said keeps its bases as they were published. */
	private static Item kept(Item item, Item stored) {
		return ListDocument.isSame(item, stored) ? stored : item;
	}

	/** The categories of the base list are the same for all districts. */
	private static void categories(ObjectNode whole, Checklist current, List<Item> base, List<ListMistake> mistakes) {
		Set<String> shared = codes(base);
		Map<String, Category> known = current.categories()
			.stream()
			.filter((one) -> shared.contains(one.code()))
			.collect(Collectors.toMap(Category::code, (one) -> one));
		JsonNode categories = whole.path("categories");
		for (int i = 0; i < categories.size(); i++) {
			Category category = known.get(categories.get(i).path("code").asString(""));
			if (category != null && !ListDocument.category(category).equals(categories.get(i))) {
				mistakes.add(ListMistake.of("/categories/" + i, "draft.category", category.code(), category.name()));
			}
		}
	}

	private static void law(ObjectNode whole, List<Item> before, List<Item> items, List<Item> base,
			List<ListMistake> mistakes) {
		Set<String> shared = ListComparison.byLineage(base).keySet();
		pairs(whole, before, items).forEach((pointer, pair) -> {
			if (shared.contains(pair.was().lineage())) {
				mistakes.addAll(LawLimits.mistakes(pair.was(), pair.is(), pointer));
			}
		});
	}

	/** Beginnings of the pointers to items that say what they said before. */
	private static Set<String> unchanged(ObjectNode whole, List<Item> before, List<Item> items) {
		Set<String> unchanged = new HashSet<>();
		pairs(whole, before, items).forEach((pointer, pair) -> {
			if (ListDocument.isSame(pair.was(), pair.is())) {
				unchanged.add(pointer + "/");
			}
		});
		return unchanged;
	}

	/** The items that were there before, by their pointers, in the order of the tree. */
	private static Map<String, Pair> pairs(ObjectNode whole, List<Item> before, List<Item> items) {
		Map<String, Item> old = ListComparison.byLineage(before);
		Map<String, Item> read = ListComparison.byLineage(items);
		Map<String, Pair> pairs = new LinkedHashMap<>();
		JsonNode all = whole.path("items");
		for (int i = 0; i < all.size(); i++) {
			String lineage = all.get(i).path("lineage").asString("");
			Item was = old.get(lineage);
			Item is = read.get(lineage);
			if (was != null && is != null) {
				pairs.put("/items/" + i, new Pair(was, is));
			}
		}
		return pairs;
	}

	private static Set<String> codes(List<Item> base) {
		return base.stream().map((item) -> item.category().code()).collect(Collectors.toSet());
	}

	/** An item before and after. */
	private record Pair(Item was, Item is) {
	}

}
