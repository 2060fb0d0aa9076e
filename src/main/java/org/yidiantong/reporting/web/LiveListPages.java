package org.yidiantong.reporting.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.reporting.FigureUnknown;
import org.yidiantong.reporting.FigureWithoutCases;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.FigurePart;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.redlist.RedListManagement;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The lists that the overview leads to, as of now: complaints behind a figure, complaints
 * to act on, cards of a month, and overdue disclosure tasks.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports/now")
class LiveListPages {

	private static final int LONGEST_KEY = 80;

	private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

	private final FigureManagement figures;

	private final RedListManagement overview;

	private final OrganizationManagement organization;

	private final FigureFormatter formatter;

	private final BusinessClock clock;

	LiveListPages(FigureManagement figures, RedListManagement overview, OrganizationManagement organization,
			FigureFormatter formatter, BusinessClock clock) {
		this.figures = figures;
		this.overview = overview;
		this.organization = organization;
		this.formatter = formatter;
		this.clock = clock;
	}

	@StaffPage
	@GetMapping("/figures/{figure}")
	String figure(@PathVariable String district, Actor actor, @PathVariable String figure,
			@RequestParam(required = false) @Nullable String township,
			@RequestParam(required = false) @Nullable String item,
			@RequestParam(required = false) @Nullable String month, PageRequest page, Model model) {
		Kpi kpi = Kpi.of(figure).orElseThrow(() -> new FigureUnknown(figure));
		if (!kpi.isOfComplaints()) {
			throw new FigureWithoutCases(kpi);
		}
		FigurePart part = part(township, item, month);
		model.addAttribute("page", this.figures.behind(actor, kpi, part, page));
		model.addAttribute("figure", figure);
		model.addAttribute("part", part);
		model.addAttribute("figureName", this.formatter.name(kpi));
		model.addAttribute("formula", this.formatter.formula(kpi));
		model.addAttribute("rate", kpi.unit() == Kpi.Unit.PERCENT);
		return shown(actor, "reporting/now-figure", model);
	}

	@StaffPage
	@GetMapping("/urgent")
	String urgent(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("red", this.overview.wholeRedList(actor));
		return shown(actor, "reporting/now-urgent", model);
	}

	@StaffPage
	@GetMapping("/cards")
	String cards(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String month,
			Model model) {
		YearMonth asked = part(null, null, month).month();
		model.addAttribute("cards", this.overview.cards(actor, asked));
		model.addAttribute("month", (asked == null) ? YearMonth.from(this.clock.today()) : asked);
		return shown(actor, "reporting/now-cards", model);
	}

	@StaffPage
	@GetMapping("/tasks")
	String tasks(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String township,
			Model model) {
		FigurePart part = part(township, null, null);
		model.addAttribute("tasks", this.overview.tasks(actor, part.township()));
		model.addAttribute("part", part);
		return shown(actor, "reporting/now-tasks", model);
	}

	private String shown(Actor actor, String view, Model model) {
		model.addAttribute("names", new CodeNames(this.organization.chart()));
		model.addAttribute("itemNames", new ItemNames(this.overview.itemNames()));
		model.addAttribute("day", this.clock.today());
		model.addAttribute("zone", BusinessClock.ZONE);
		model.addAttribute("linked", actor.may(Permission.CASES_READ));
		model.addAttribute("supervising", actor.may(Permission.CASES_SUPERVISE));
		return view;
	}

	/** Refuses with every mistake. */
	private static FigurePart part(@Nullable String township, @Nullable String item, @Nullable String month) {
		List<ValidationError> errors = new ArrayList<>();
		Optional<PlaceCode> place = given(township).flatMap(PlaceCode::read);
		if (given(township).isPresent() && place.isEmpty()) {
			errors.add(ValidationError.ofParameter("township", "reporting.township"));
		}
		if (given(item).filter((key) -> PlainText.length(key) > LONGEST_KEY).isPresent()) {
			errors.add(ValidationError.ofParameter("item", "reporting.item", LONGEST_KEY));
		}
		if (given(month).filter((text) -> !text.matches(MONTH)).isPresent()) {
			errors.add(ValidationError.ofParameter("month", "reporting.month"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new FigurePart(place.orElse(null), given(item).orElse(null),
				given(month).map(YearMonth::parse).orElse(null));
	}

	private static Optional<String> given(@Nullable String text) {
		return PlainText.isBlank(text) ? Optional.empty() : Optional.of(PlainText.of(text));
	}

}
