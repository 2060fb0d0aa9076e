package org.yidiantong.evaluation.exclusion.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.evaluation.exclusion.ExclusionManagement;
import org.yidiantong.evaluation.exclusion.ExclusionStep;
import org.yidiantong.evaluation.exclusion.ProposeExclusion;
import org.yidiantong.evaluation.exclusion.RatingExclusion;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.site.RefusalTexts;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The ratings that do not count: the list, the form that proposes one, and a request with
 * the forms to decide it and to take it back.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/exclusions")
class ExclusionPages {

	private final ExclusionManagement exclusions;

	private final OrganizationManagement organization;

	private final AccountManagement accounts;

	private final RefusalTexts texts;

	ExclusionPages(ExclusionManagement exclusions, OrganizationManagement organization, AccountManagement accounts,
			RefusalTexts texts) {
		this.accounts = accounts;
		this.exclusions = exclusions;
		this.organization = organization;
		this.texts = texts;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, PageRequest page, Model model) {
		Page<RatingExclusion> requests = this.exclusions.list(actor, page);
		model.addAttribute("page", requests);
		model.addAttribute("officers", names(requests.items().stream()));
		return shown(model, "evaluation/exclusions");
	}

	@StaffPage
	@GetMapping("/new")
	String form(@PathVariable String district, Actor actor, @RequestParam UUID rating, Model model) {
		return form(actor, new ProposeExclusion(rating, null, null), rating, model);
	}

	@StaffPage
	@PostMapping
	String propose(@PathVariable String district, Actor actor, @RequestParam UUID rating,
			@RequestParam(required = false) @Nullable String reason,
			@RequestParam(required = false) @Nullable String evidence, Model model, HttpServletResponse response) {
		ProposeExclusion asked = new ProposeExclusion(rating, reason, evidence);
		try {
			return back(district, this.exclusions.propose(actor, asked).id());
		}
		catch (InvalidRequest refused) {
			model.addAttribute("refused", this.texts.of(refused));
			response.setStatus(RefusalStatus.of(refused).value());
			return form(actor, asked, rating, model);
		}
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, @PathVariable UUID id, Actor actor, Model model) {
		RatingExclusion one = this.exclusions.find(actor, id);
		model.addAttribute("one", one);
		model.addAttribute("officers", names(Stream.of(one)));
		model.addAttribute("decidable", this.exclusions.mayDecide(actor));
		return shown(model, "evaluation/exclusion");
	}

	@StaffPage
	@PostMapping("/{id}/decision")
	String decide(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable Boolean approved,
			@RequestParam(required = false) @Nullable String note, Actor actor, Model model,
			HttpServletResponse response) {
		try {
			this.exclusions.decide(actor, id, approved, note);
			return back(district, id);
		}
		catch (InvalidRequest refused) {
			model.addAttribute("approved", approved);
			model.addAttribute("note", note);
			return refused(district, id, actor, refused, model, response);
		}
	}

	@StaffPage
	@PostMapping("/{id}/take-back")
	String takeBack(@PathVariable String district, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String note, Actor actor, Model model,
			HttpServletResponse response) {
		try {
			this.exclusions.takeBack(actor, id, note);
			return back(district, id);
		}
		catch (InvalidRequest refused) {
			model.addAttribute("why", note);
			return refused(district, id, actor, refused, model, response);
		}
	}

	private String refused(String district, UUID id, Actor actor, InvalidRequest refused, Model model,
			HttpServletResponse response) {
		response.setStatus(RefusalStatus.of(refused).value());
		model.addAttribute("refused", this.texts.of(refused));
		return show(district, id, actor, model);
	}

	/** The names of whoever did something with requests. */
	private Map<String, String> names(Stream<RatingExclusion> requests) {
		return this.accounts.names(requests
			.flatMap((one) -> Stream.of(Optional.of(one.proposed()), Optional.ofNullable(one.decided()),
					Optional.ofNullable(one.ended())))
			.flatMap(Optional::stream)
			.map(ExclusionStep::by)
			.toList(), LocaleContextHolder.getLocale());
	}

	private String form(Actor actor, ProposeExclusion asked, UUID rating, Model model) {
		model.addAttribute("rating", this.exclusions.rating(actor, rating));
		model.addAttribute("asked", asked);
		return shown(model, "evaluation/exclusion-form");
	}

	private String shown(Model model, String view) {
		model.addAttribute("chart", this.organization.chart());
		model.addAttribute("zone", BusinessClock.ZONE);
		model.asMap().putIfAbsent("refused", List.of());
		return view;
	}

	private static String back(String district, UUID id) {
		return "redirect:/" + district + "/staff/exclusions/" + id;
	}

}
