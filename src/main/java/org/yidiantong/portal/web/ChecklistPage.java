package org.yidiantong.portal.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.Checklist;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The checklist by category, for the whole district or for a place.
 */
@Controller
class ChecklistPage {

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final LocalizedNames labels;

	private final VersionViews versions;

	ChecklistPage(ChecklistManagement checklists, OrganizationManagement organization, LocalizedNames labels,
			VersionViews versions) {
		this.checklists = checklists;
		this.organization = organization;
		this.labels = labels;
		this.versions = versions;
	}

	@CitizenPage(parameters = "place")
	@GetMapping("/{district:[0-9]{6}}/checklist")
	String all(@PathVariable String district, @RequestParam(required = false) @Nullable String place, Locale locale,
			Model model) {
		model.addAttribute("title", this.labels.text("portal.checklist.title", locale));
		return list(null, place, locale, model);
	}

	@CitizenPage(parameters = "place")
	@GetMapping("/{district:[0-9]{6}}/checklist/{category}")
	String ofCategory(@PathVariable String district, @PathVariable String category,
			@RequestParam(required = false) @Nullable String place, Locale locale, Model model) {
		Category found = this.checklists.current()
			.categories()
			.stream()
			.filter((one) -> one.code().equals(category))
			.findFirst()
			.orElseThrow(() -> new CategoryUnknown(category));
		model.addAttribute("title", this.labels.of(found, locale));
		return list(category, place, locale, model);
	}

	private String list(@Nullable String category, @Nullable String asked, Locale locale, Model model) {
		PageLocation where = PageLocation.of(this.organization, this.organization.chart(), asked);
		where.describe(model);
		Place place = where.place();
		Checklist list = this.checklists.current();
		List<CategoryView> categories = CategoryView.of(list,
				this.checklists.items(new ItemFilter(category, null, (place == null) ? null : place.code())),
				this.labels, locale);
		model.addAttribute("checklist", list);
		model.addAttribute("effectiveFrom", this.labels.of(list.effectiveFrom(), locale));
		model.addAttribute("coming", this.versions.coming(locale).orElse(null));
		CategoryView.describe(categories, model);
		return "portal/checklist";
	}

}
