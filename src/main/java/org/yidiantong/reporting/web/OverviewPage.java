package org.yidiantong.reporting.web;

import java.util.List;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.reporting.TownshipMapManagement;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.TableRow;
import org.yidiantong.reporting.figures.TodaysFigures;
import org.yidiantong.reporting.map.TownshipMap;
import org.yidiantong.reporting.redlist.RedListManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The overview of today, the first page of leaders: headline figures, what has to be
 * acted on, trend, townships and items. It prints on one page.
 */
@Controller
class OverviewPage {

	/** Complaints of the red list; a link leads to the others. */
	private static final int MOST = 8;

	/** Months that fit on a phone. */
	private static final int FEW = 6;

	private final FigureManagement figures;

	private final RedListManagement overview;

	private final OrganizationManagement organization;

	private final Headlines headlines;

	private final OverviewTables tables;

	private final FigureFormatter formatter;

	private final TownshipMapManagement maps;

	private final ChangePages changes;

	private final BusinessClock clock;

	OverviewPage(FigureManagement figures, RedListManagement overview, OrganizationManagement organization,
			Headlines headlines, OverviewTables tables, FigureFormatter formatter, TownshipMapManagement maps,
			ChangePages changes, BusinessClock clock) {
		this.figures = figures;
		this.overview = overview;
		this.organization = organization;
		this.headlines = headlines;
		this.tables = tables;
		this.formatter = formatter;
		this.maps = maps;
		this.changes = changes;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/reports")
	String show(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("seen", this.changes.figures());
		TodaysFigures today = this.figures.today(actor);
		model.addAttribute("at", today.at().atZone(BusinessClock.ZONE));
		model.addAttribute("lastMonth", today.lastMonth().day());
		model.addAttribute("lastYear", today.lastYear().day());
		model.addAttribute("headlines", this.headlines.of(today));
		model.addAttribute("figures", this.formatter.figures(today.figures()));
		model.addAttribute("bars", TrendChart.of(today.months()));
		model.addAttribute("fewBars",
				TrendChart.of(today.months().subList(today.months().size() - FEW, today.months().size())));
		List<OverviewTables.Township> townships = this.tables.townships(today);
		model.addAttribute("townships", townships);
		TownshipMap map = this.maps.map(actor, today.townships().rows().stream().map(TableRow::key).toList());
		model.addAttribute("map", map);
		model.addAttribute("areas", TownshipAreas.of(map, townships));
		model.addAttribute("bands", TownshipAreas.Band.values());
		model.addAttribute("items", this.tables.hotItems(today));
		model.addAttribute("day", this.clock.today());
		model.addAttribute("names", new CodeNames(this.organization.chart()));
		model.addAttribute("itemNames", ItemNames.of(today.categories()));
		model.addAttribute("linked", actor.may(Permission.CASES_READ));
		model.addAttribute("supervising", actor.may(Permission.CASES_SUPERVISE));
		if (RedListManagement.listsComplaints(actor)) {
			model.addAttribute("red", this.overview.redList(actor, MOST));
		}
		return "reporting/overview";
	}

}
