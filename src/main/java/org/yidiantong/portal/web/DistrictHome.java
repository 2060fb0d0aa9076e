package org.yidiantong.portal.web;

import java.util.List;
import java.util.Locale;

import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.organization.OrganizationFigures;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.CitizenPage;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The home page of a district.
 */
@Controller
class DistrictHome {

	private final DistrictManagement districts;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final ChecklistSearch search;

	private final LocalizedNames labels;

	DistrictHome(DistrictManagement districts, OrganizationManagement organization, ChecklistManagement checklists,
			ChecklistSearch search, LocalizedNames labels) {
		this.search = search;
		this.districts = districts;
		this.organization = organization;
		this.checklists = checklists;
		this.labels = labels;
	}

	@OpenToAll
	@GetMapping("/{district:[0-9]{6}}")
	RedirectView withSlash(@PathVariable String district) {
		return PermanentRedirect.to("/" + district + "/");
	}

	@CitizenPage
	@GetMapping("/{district:[0-9]{6}}/")
	String home(@PathVariable String district, Locale locale, Model model) {
		List<ItemSummary> items = this.checklists.items(ItemFilter.ALL);
		model.addAttribute("settings", this.districts.settings());
		model.addAttribute("figures", figures(items.size(), this.organization.figures()));
		model.addAttribute("categories", CategoryView.of(this.checklists.current(), items, this.labels, locale));
		model.addAttribute("lifeEvents", this.search.lifeEvents());
		model.addAttribute("townships", this.organization.chart().townships());
		return "portal/home";
	}

	private static List<FigureView> figures(int items, OrganizationFigures units) {
		return List.of(new FigureView("portal.home.items", items),
				new FigureView("portal.home.handling", units.handlingUnits()),
				new FigureView("portal.home.supervising", units.supervisingUnits()),
				new FigureView("portal.home.officers", units.officers()),
				new FigureView("portal.home.townships", units.townships()),
				new FigureView("portal.home.villages", units.villages() + units.communities()));
	}

}
