package org.yidiantong.checklist.upkeep.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemChangeWords;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.checklist.upkeep.Proposal;
import org.yidiantong.checklist.upkeep.ProposalAction;
import org.yidiantong.checklist.upkeep.ProposalEntry;
import org.yidiantong.checklist.upkeep.ProposalManagement;
import org.yidiantong.checklist.upkeep.ProposalState;
import org.yidiantong.checklist.upkeep.ProposalView;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffMenuEntry;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages on which units propose changes of the list and the administrator decides.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/proposals")
class ProposalPages {

	private final ProposalManagement proposals;

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final AccountManagement accounts;

	private final ItemChangeWords words;

	ProposalPages(ProposalManagement proposals, ChecklistManagement checklists, OrganizationManagement organization,
			AccountManagement accounts, MessageSource messages) {
		this.proposals = proposals;
		this.checklists = checklists;
		this.organization = organization;
		this.accounts = accounts;
		this.words = new ItemChangeWords(messages);
	}

	@Bean
	static StaffMenuEntry proposalsEntry() {
		return new StaffMenuEntry("checklist.proposals.menu", "/proposals", 71, Permission.CHECKLIST_PROPOSE);
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable ProposalState state, PageRequest page, Model model) {
		model.addAttribute("page", this.proposals.list(actor, state, page));
		model.addAttribute("first", page.after() == null);
		model.addAttribute("state", state);
		model.addAttribute("states", ProposalState.values());
		model.addAttribute("chart", this.organization.chart());
		return "checklist/proposals";
	}

	@StaffPage
	@GetMapping("/new")
	String begin(@PathVariable String district, Actor actor, @RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String item,
			@RequestParam(required = false) @Nullable String name, Locale locale, Model model) {
		actor.require(Permission.CHECKLIST_PROPOSE);
		return edit(ProposalForm.begin(kind, item, name), locale, model);
	}

	@StaffPage
	@PostMapping("/new")
	String create(@PathVariable String district, Actor actor, @RequestParam Map<String, String> input, Locale locale,
			Model model, HttpServletResponse response) {
		ProposalForm form = ProposalForm.typed(ProposalForm.id(input.get("id")), input);
		return attempt(form, locale, model, response, () -> {
			ProposalView written = this.proposals.write(actor, form.id(), form.command());
			return after(district, actor, written, input);
		});
	}

	@StaffPage
	@GetMapping("/{id}")
	String show(@PathVariable String district, @PathVariable UUID id, Actor actor, Locale locale, Model model) {
		ProposalView view = this.proposals.find(actor, id);
		if (view.actions().contains(ProposalAction.EDIT)) {
			return edit(ProposalForm.of(view.proposal()), locale, model);
		}
		return show(view, locale, model);
	}

	@StaffPage
	@PostMapping("/{id}")
	String change(@PathVariable String district, @PathVariable UUID id, Actor actor,
			@RequestParam Map<String, String> input, Locale locale, Model model, HttpServletResponse response) {
		ProposalForm form = ProposalForm.typed(id, input);
		return attempt(form, locale, model, response,
				() -> after(district, actor, this.proposals.edit(actor, id, form.revision(), form.command()), input));
	}

	@StaffPage
	@PostMapping("/{id}/withdraw")
	String withdraw(@PathVariable String district, @PathVariable UUID id, Actor actor,
			@RequestParam(defaultValue = "") String revision) {
		this.proposals.withdraw(actor, id, ProposalForm.number(revision));
		return page(district, id);
	}

	@StaffPage
	@PostMapping("/{id}/decide")
	String decide(@PathVariable String district, @PathVariable UUID id, Actor actor,
			@RequestParam Map<String, String> input, Locale locale, Model model, HttpServletResponse response) {
		int revision = ProposalForm.number(input.get("revision"));
		try {
			if ("accept".equals(input.get("do"))) {
				this.proposals.accept(actor, id, revision, input.get("note"));
			}
			else {
				this.proposals.refuse(actor, id, revision, input.get("note"));
			}
			return page(district, id);
		}
		catch (InvalidRequest invalid) {
			refused(invalid, model, response);
			model.addAttribute("note", input.get("note"));
			return show(this.proposals.find(actor, id), locale, model);
		}
	}

	private String after(String district, Actor actor, ProposalView written, Map<String, String> input) {
		Proposal one = written.proposal();
		if ("submit".equals(input.get("do")) && one.state() == ProposalState.DRAFT) {
			this.proposals.submit(actor, one.id(), one.revision());
		}
		return page(district, one.id());
	}

	private String attempt(ProposalForm form, Locale locale, Model model, HttpServletResponse response,
			Supplier<String> work) {
		try {
			return work.get();
		}
		catch (InvalidRequest invalid) {
			refused(invalid, model, response);
			return edit(form, locale, model);
		}
	}

	private static void refused(InvalidRequest invalid, Model model, HttpServletResponse response) {
		response.setStatus(RefusalStatus.of(invalid).value());
		model.addAttribute("errors", invalid.errors());
	}

	private String edit(ProposalForm form, Locale locale, Model model) {
		Item item = item(form.item());
		model.addAttribute("form", form);
		model.addAttribute("item", item);
		model.addAttribute("items", this.checklists.itemsOf(this.checklists.current().version()));
		model.addAttribute("fields", fields(item, form.wording(), locale));
		model.addAttribute("errors", model.getAttribute("errors") == null ? List.of() : model.getAttribute("errors"));
		return "checklist/proposal-form";
	}

	private String show(ProposalView view, Locale locale, Model model) {
		Proposal one = view.proposal();
		Item item = (one.itemCode() == null) ? null : this.checklists.item(one.version(), one.itemCode()).orElse(null);
		model.addAttribute("view", view);
		model.addAttribute("names",
				this.accounts.names(view.history().stream().map(ProposalEntry::actor).toList(), locale));
		model.addAttribute("fields",
				fields(item, one.wording(), locale).stream().filter((field) -> !field.text().isEmpty()).toList());
		model.addAttribute("unit", this.organization.chart().unitName(one.unit()));
		model.addAttribute("errors", model.getAttribute("errors") == null ? List.of() : model.getAttribute("errors"));
		return "checklist/proposal";
	}

	private List<FieldView> fields(@Nullable Item item, Map<ItemField, String> wording, Locale locale) {
		return ProposalForm.FIELDS.stream()
			.filter((field) -> item != null || field != ItemField.NAME)
			.map((field) -> new FieldView(field, this.words.name(field, locale),
					(item == null) ? List.of() : this.words.lines(field, item, locale),
					Objects.requireNonNullElse(wording.get(field), "")))
			.toList();
	}

	private @Nullable Item item(String code) {
		return ItemCode.read(code).flatMap(this.checklists::item).orElse(null);
	}

	private static String page(String district, UUID id) {
		return "redirect:/" + district + "/staff/proposals/" + id;
	}

}
