package org.yidiantong.portal.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ItemChangeWords;
import org.yidiantong.checklist.comparison.ListComparison;
import org.yidiantong.site.CitizenPage;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The versions of the checklist: the history, a version and its items at addresses of
 * their own, and what changed from the version before.
 */
@Controller
class ChecklistVersionPages {

	private static final String BASE = "/{district:[0-9]{6}}/checklist/versions";

	private final ChecklistManagement checklists;

	private final ItemPageModel items;

	private final ItemChangeWords words;

	private final LocalizedNames labels;

	private final VersionViews versions;

	ChecklistVersionPages(ChecklistManagement checklists, ItemPageModel items, MessageSource messages,
			LocalizedNames labels, VersionViews versions) {
		this.checklists = checklists;
		this.items = items;
		this.words = new ItemChangeWords(messages);
		this.labels = labels;
		this.versions = versions;
	}

	@CitizenPage
	@GetMapping(BASE)
	String history(@PathVariable String district, Locale locale, Model model) {
		model.addAttribute("versions", this.versions.all(locale));
		return "portal/versions";
	}

	@CitizenPage
	@GetMapping(BASE + "/{version}")
	String version(@PathVariable String district, @PathVariable String version, Locale locale, Model model) {
		Checklist list = this.checklists.version(version);
		describe(list, locale, model);
		CategoryView.describe(
				CategoryView.of(list, this.checklists.items(version, ItemFilter.ALL), this.labels, locale), model);
		return "portal/version";
	}

	@CitizenPage
	@GetMapping(BASE + "/{version}/items/{code}")
	String item(@PathVariable String district, @PathVariable String version, @PathVariable String code, Locale locale,
			Model model) {
		Checklist list = this.checklists.version(version);
		Item item = ItemCode.read(code)
			.flatMap((one) -> this.checklists.item(version, one))
			.orElseThrow(() -> new ItemUnknown(code));
		describe(list, locale, model);
		this.items.describe(item, locale, model);
		return "portal/version-item";
	}

	@CitizenPage
	@GetMapping(BASE + "/{version}/changes")
	String changes(@PathVariable String district, @PathVariable String version, Locale locale, Model model) {
		Checklist list = this.checklists.version(version);
		describe(list, locale, model);
		Optional<String> earlier = this.checklists.before(version);
		model.addAttribute("before", earlier.orElse(null));
		List<Item> before = earlier.map(this.checklists::itemsOf).orElse(List.of());
		List<ItemChange> changes = ListComparison.between(before, this.checklists.itemsOf(version));
		model.addAttribute("changes", changes.stream().map((change) -> this.words.of(change, locale)).toList());
		model.addAttribute("counts", counts(changes));
		model.addAttribute("kinds", ItemChange.Kind.values());
		return "portal/changes";
	}

	private static Map<String, Long> counts(List<ItemChange> changes) {
		Map<String, Long> counts = new HashMap<>();
		for (ItemChange.Kind kind : ItemChange.Kind.values()) {
			counts.put(kind.name(), changes.stream().filter((change) -> change.kind() == kind).count());
		}
		return counts;
	}

	private void describe(Checklist list, Locale locale, Model model) {
		model.addAttribute("version",
				this.versions.all(locale)
					.stream()
					.filter((one) -> one.version().equals(list.version()))
					.findFirst()
					.orElseThrow());
		model.addAttribute("query", "");
	}

}
