package org.yidiantong.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.BenefitManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.benefits.Benefit;
import org.yidiantong.checklist.benefits.BenefitQuestions;
import org.yidiantong.checklist.benefits.PersonGroup;
import org.yidiantong.checklist.finding.LifeSituation;
import org.yidiantong.site.CitizenPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The policies: by life event, one by one, and those that fit a person's answers to four
 * questions.
 */
@Controller
class PolicyPages {

	private static final String BASE = "/{district:[0-9]{6}}/policies";

	private final BenefitManagement benefits;

	private final ChecklistSearch search;

	private final ChecklistManagement checklists;

	private final LocalizedNames labels;

	PolicyPages(BenefitManagement benefits, ChecklistSearch search, ChecklistManagement checklists,
			LocalizedNames labels) {
		this.benefits = benefits;
		this.search = search;
		this.checklists = checklists;
		this.labels = labels;
	}

	@CitizenPage
	@GetMapping(BASE)
	String list(@PathVariable String district, Model model) {
		Map<Boolean, List<Benefit>> all = this.benefits.all()
			.stream()
			.collect(Collectors.partitioningBy(this.benefits::hasLapsed));
		List<LifeSituation> events = this.search.lifeEvents();
		List<Benefit> valid = all.getOrDefault(false, List.of());
		model.addAttribute("groups",
				events.stream().map((event) -> Group.of(event, valid)).filter(Group::isShown).toList());
		model.addAttribute("others",
				valid.stream()
					.filter((one) -> events.stream().noneMatch((event) -> one.events().contains(event.code())))
					.toList());
		model.addAttribute("lapsed", all.getOrDefault(true, List.of()));
		return "portal/policies";
	}

	@CitizenPage(parameters = { "who", "event", "hardship", "village" })
	@GetMapping(BASE + "/mine")
	String mine(@PathVariable String district, @RequestParam(required = false) @Nullable String who,
			@RequestParam(required = false) @Nullable String event,
			@RequestParam(required = false) @Nullable String hardship,
			@RequestParam(required = false) @Nullable String village, Model model) {
		List<LifeSituation> events = this.search.lifeEvents();
		PersonGroup group = Stream.of(PersonGroup.values())
			.filter((one) -> one.name().equals(who))
			.findFirst()
			.orElse(null);
		String happened = events.stream()
			.map(LifeSituation::code)
			.filter((code) -> code.equals(event))
			.findFirst()
			.orElse(null);
		boolean answered = who != null || event != null || hardship != null || village != null;
		model.addAttribute("who", PersonGroup.values());
		model.addAttribute("events", events);
		model.addAttribute("chosen", new BenefitQuestions(group, happened, yesOrNo(hardship), yesOrNo(village)));
		model.addAttribute("found", answered
				? this.benefits.matching(new BenefitQuestions(group, happened, yesOrNo(hardship), yesOrNo(village)))
				: null);
		return "portal/policies-mine";
	}

	@CitizenPage
	@GetMapping(BASE + "/{id:[A-Z][A-Z0-9_]*}")
	String policy(@PathVariable String district, @PathVariable String id, Locale locale, Model model) {
		Benefit benefit = this.benefits.find(id);
		model.addAttribute("policy", benefit);
		model.addAttribute("lapsed", this.benefits.hasLapsed(benefit));
		model.addAttribute("since", this.labels.of(benefit.from(), locale));
		model.addAttribute("until", this.labels.of(benefit.until(), locale));
		model.addAttribute("documents",
				benefit.documents().stream().map((one) -> PolicyView.of(one, this.labels, locale)).toList());
		List<ItemSummary> items = this.checklists.items(ItemFilter.ALL)
			.stream()
			.filter((item) -> benefit.items().contains(item.lineage()))
			.toList();
		model.addAttribute("items", items);
		model.addAttribute("query", "");
		return "portal/policy";
	}

	private static @Nullable Boolean yesOrNo(@Nullable String answer) {
		if ("yes".equals(answer)) {
			return true;
		}
		return "no".equals(answer) ? false : null;
	}

	/** The policies that matter at a life event. */
	record Group(LifeSituation event, List<Benefit> policies) {

		static Group of(LifeSituation event, List<Benefit> valid) {
			return new Group(event, valid.stream().filter((one) -> one.events().contains(event.code())).toList());
		}

		boolean isShown() {
			return !this.policies.isEmpty();
		}

	}

}
