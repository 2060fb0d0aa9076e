package org.yidiantong.disclosure.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.DisclosureKind;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.WriterPlace;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The choices of the editor: items that apply at the officer's place, and recent periods.
 */
@Component
class EditorChoices {

	private static final int MONTHS = 13;

	private static final int QUARTERS = 5;

	private static final int YEARS = 3;

	private final ChecklistManagement checklists;

	private final BusinessClock clock;

	EditorChoices(ChecklistManagement checklists, BusinessClock clock) {
		this.checklists = checklists;
		this.clock = clock;
	}

	void describe(WriterPlace place, @Nullable String chosen, Model model) {
		model.addAttribute("kinds", DisclosureKind.values());
		model.addAttribute("groups", groups(place));
		model.addAttribute("periods", periods(chosen));
		model.addAttribute("place", place);
	}

	private List<Group> groups(WriterPlace place) {
		List<ItemSummary> items = this.checklists.items(ItemFilter.at(place.place().code()));
		return this.checklists.current()
			.categories()
			.stream()
			.map((one) -> new Group(one, items.stream().filter((item) -> item.category().equals(one.code())).toList()))
			.filter((group) -> !group.items().isEmpty())
			.toList();
	}

	private List<Period> periods(@Nullable String chosen) {
		LocalDate today = this.clock.today();
		List<Period> periods = new ArrayList<>();
		for (int back = 0; back < QUARTERS; back++) {
			periods.add(Period.quarter(today.minusMonths(3L * back)));
		}
		for (int back = 0; back < MONTHS; back++) {
			periods.add(Period.month(today.minusMonths(back)));
		}
		for (int back = 0; back < YEARS; back++) {
			periods.add(Period.year(today.minusYears(back)));
		}
		// keep an older choice, so that the form does not silently select another one
		Period.parse((chosen == null) ? "" : chosen)
			.filter((one) -> one.length() != Period.Length.EVENT && !periods.contains(one))
			.ifPresent(periods::add);
		return periods;
	}

	/** A category with the items that apply at the place. */
	record Group(Category category, List<ItemSummary> items) {
	}

}
