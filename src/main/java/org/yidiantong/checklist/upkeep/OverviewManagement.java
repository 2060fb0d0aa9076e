package org.yidiantong.checklist.upkeep;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Lead;
import org.yidiantong.checklist.figures.ItemFigure;
import org.yidiantong.checklist.figures.ItemFigures;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the administrator how the items of the bound district's list stand: complaints
 * and satisfaction of the last twelve months, bases that are not in force, and items that
 * no department leads. Items are never ranked by it.
 */
@Service
public class OverviewManagement {

	private final ChecklistManagement checklists;

	private final List<ItemFigures> figures;

	private final OrganizationManagement organization;

	private final BusinessClock clock;

	OverviewManagement(ChecklistManagement checklists, List<ItemFigures> figures, OrganizationManagement organization,
			BusinessClock clock) {
		this.checklists = checklists;
		this.figures = figures;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * The items of the list in effect, in its order. Requires
	 * {@link Permission#CHECKLIST_WRITE}.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<ItemOverview> items(Actor actor) {
		LocalDate today = this.clock.today();
		return items(actor, today.minusYears(1).plusDays(1), today);
	}

	/**
	 * The items of the list in effect, with the figures of the days from one to another,
	 * both included. Requires {@link Permission#CHECKLIST_WRITE}.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public List<ItemOverview> items(Actor actor, LocalDate from, LocalDate to) {
		actor.require(Permission.CHECKLIST_WRITE);
		LocalDate today = this.clock.today();
		Map<String, ItemFigure> counted = new HashMap<>();
		this.figures.forEach((one) -> counted.putAll(one.between(from, to)));
		OrganizationChart chart = this.organization.chart();
		return this.checklists.itemsOf(this.checklists.current().version())
			.stream()
			.map((item) -> new ItemOverview(item.code(), item.lineage(), item.name(),
					counted.getOrDefault(item.lineage(), ItemFigure.NONE),
					item.basis().stream().filter((basis) -> !basis.isInForce(today)).toList(), isLed(item, chart)))
			.toList();
	}

	private static boolean isLed(Item item, OrganizationChart chart) {
		return item.responsibility().lead() != Lead.DEPARTMENT
				|| item.responsibility().departments().stream().findFirst().flatMap(chart::departmentFor).isPresent();
	}

}
