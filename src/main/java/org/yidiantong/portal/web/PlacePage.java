package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.PublishedDisclosures;
import org.yidiantong.disclosure.accounts.VillageLedgers;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The page of a township or village, which QR codes lead to. Its address never changes;
 * other addresses of the same place redirect to it.
 */
@Controller
class PlacePage {

	private static final int LATEST = 3;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final PublishedDisclosures disclosures;

	private final VillageLedgers ledgers;

	private final BusinessClock clock;

	private final LocalizedNames labels;

	PlacePage(OrganizationManagement organization, ChecklistManagement checklists, PublishedDisclosures disclosures,
			VillageLedgers ledgers, BusinessClock clock, LocalizedNames labels) {
		this.ledgers = ledgers;
		this.organization = organization;
		this.checklists = checklists;
		this.disclosures = disclosures;
		this.clock = clock;
		this.labels = labels;
	}

	@CitizenPage(parts = { "disclosures", "ledgers" })
	@GetMapping("/{district:[0-9]{6}}/v/{place}")
	ModelAndView show(@PathVariable String district, @PathVariable("place") String asked, Locale locale, Model model) {
		Place place = PageLocation.find(this.organization, asked);
		if (!place.code().value().equals(asked)) {
			return new ModelAndView(PermanentRedirect
				.to("/" + district + "/v/" + UriUtils.encodePathSegment(place.code().value(), StandardCharsets.UTF_8)));
		}
		describe(place, this.organization.chart(), locale, model);
		model.addAttribute("categories", offered(place, locale));
		model.addAttribute("disclosures", this.disclosures.latest(place, LATEST));
		model.addAttribute("ledgers", this.ledgers.latest(place.code(), LATEST));
		model.addAttribute("feed", "/" + district + "/disclosures.atom?place=" + place.code());
		model.addAttribute("zone", BusinessClock.ZONE);
		return new ModelAndView("portal/place", model.asMap());
	}

	/** The items that apply at a place; none if the place is not valid today. */
	private List<CategoryView> offered(Place place, Locale locale) {
		if (!place.validOn(this.clock.today())) {
			return List.of();
		}
		List<ItemSummary> items = this.checklists.items(ItemFilter.at(place.code()));
		return CategoryView.of(this.checklists.current(), items, this.labels, locale);
	}

	private void describe(Place place, OrganizationChart chart, Locale locale, Model model) {
		LocalDate today = this.clock.today();
		PageLocation.of(chart, place).describe(model);
		model.addAttribute("closed", this.labels.of(reached(place.validTo(), today), locale));
		model.addAttribute("notYet", this.labels.of(ahead(place.validFrom(), today), locale));
		model.addAttribute("handling", name(chart.handlingUnitOf(place)));
		model.addAttribute("supervising", name(chart.disciplineOfficeOf(place)));
		model.addAttribute("villages", chart.placesIn(place.code()));
	}

	private static @Nullable LocalDate reached(@Nullable LocalDate day, LocalDate today) {
		return (day == null || day.isAfter(today)) ? null : day;
	}

	private static @Nullable LocalDate ahead(@Nullable LocalDate day, LocalDate today) {
		return (day == null || !day.isAfter(today)) ? null : day;
	}

	private static @Nullable String name(Optional<Unit> unit) {
		return unit.map(Unit::name).orElse(null);
	}

}
