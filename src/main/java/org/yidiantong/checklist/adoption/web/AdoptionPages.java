package org.yidiantong.checklist.adoption.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.adoption.Adoption;
import org.yidiantong.checklist.adoption.AdoptionManagement;
import org.yidiantong.checklist.adoption.BaseNotOffered;
import org.yidiantong.checklist.comparison.ItemChange;
import org.yidiantong.checklist.comparison.ItemChangeView;
import org.yidiantong.checklist.comparison.ItemChangeWords;
import org.yidiantong.checklist.folder.BaseName;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of the administrator: the versions of the list, the base lists that can be
 * adopted, and an adoption with its conflicts, its effect and its publication.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/checklist")
class AdoptionPages {

	private final AdoptionManagement adoptions;

	private final ChecklistManagement checklists;

	private final ItemChangeWords words;

	private final MessageSource messages;

	private final BusinessClock clock;

	AdoptionPages(AdoptionManagement adoptions, ChecklistManagement checklists, MessageSource messages,
			BusinessClock clock) {
		this.adoptions = adoptions;
		this.checklists = checklists;
		this.words = new ItemChangeWords(messages);
		this.messages = messages;
		this.clock = clock;
	}

	@Bean
	static StaffMenuEntry adoptionEntry() {
		return new StaffMenuEntry("checklist.menu", "/checklist", 70, Permission.CHECKLIST_WRITE);
	}

	@StaffPage
	@GetMapping
	String overview(@PathVariable String district, Actor actor, Model model) {
		model.addAttribute("offers", this.adoptions.offers(actor));
		model.addAttribute("versions", this.checklists.versions());
		model.addAttribute("current", this.checklists.current().version());
		model.addAttribute("today", this.clock.today());
		return "checklist/overview";
	}

	@StaffPage
	@PostMapping("/versions/{version}/withdraw")
	String withdraw(@PathVariable String district, @PathVariable String version, Actor actor) {
		this.adoptions.withdraw(actor, version);
		return "redirect:/" + district + "/staff/checklist";
	}

	@StaffPage
	@GetMapping("/adopt/{base}")
	String show(@PathVariable String district, @PathVariable String base, Actor actor, Locale locale, Model model) {
		return page(this.adoptions.find(actor, name(base)), locale, model);
	}

	@StaffPage
	@PostMapping("/adopt/{base}")
	String decide(@PathVariable String district, @PathVariable String base, Actor actor,
			@RequestParam MultiValueMap<String, String> fields) {
		this.adoptions.decide(actor, name(base), AdoptionForm.draft(fields));
		return "redirect:/" + district + "/staff/checklist/adopt/" + base;
	}

	@StaffPage
	@PostMapping("/adopt/{base}/publish")
	String publish(@PathVariable String district, @PathVariable String base, Actor actor,
			@RequestParam(defaultValue = "-1") int revision, Locale locale, Model model, HttpServletResponse response) {
		try {
			this.adoptions.publish(actor, name(base), revision);
			return "redirect:/" + district + "/staff/checklist";
		}
		catch (InvalidRequest invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return page(this.adoptions.find(actor, name(base)), locale, model);
		}
	}

	private String page(Adoption adoption, Locale locale, Model model) {
		model.addAttribute("adoption", adoption);
		model.addAttribute("conflicts",
				adoption.merge()
					.conflicts()
					.stream()
					.map((conflict) -> ConflictView.of(conflict, adoption, this.words, locale))
					.toList());
		model.addAttribute("problems",
				adoption.problems().stream().map((one) -> this.messages.getMessage(one.message(), locale)).toList());
		Map<ItemChange.Kind, List<ItemChangeView>> changes = new EnumMap<>(ItemChange.Kind.class);
		adoption.changes()
			.stream()
			.map((change) -> this.words.of(change, locale))
			.forEach((view) -> changes.computeIfAbsent(view.kind(), (kind) -> new ArrayList<>()).add(view));
		model.addAttribute("changes", changes);
		return "checklist/adoption";
	}

	private static BaseName name(String base) {
		return BaseName.read(base).orElseThrow(() -> new BaseNotOffered(base));
	}

}
