package org.yidiantong.checklist.drafting.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletResponse;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemUnknown;
import org.yidiantong.checklist.drafting.DraftChanged;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.checklist.drafting.ListMistake;
import org.yidiantong.checklist.drafting.ListNotValid;
import org.yidiantong.checklist.drawing.FlowChart;
import org.yidiantong.http.RefusalStatus;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.kernel.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages on which the administrator edits the items of the next list. What is typed stays
 * in the form until it is right and nobody else has changed the draft meanwhile.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/checklist-draft/items")
class ItemPages {

	private static final String NEW = "new";

	private static final Pattern STEP = Pattern.compile("/items/[0-9]+/steps/([0-9]+).*");

	private final DraftManagement drafts;

	private final ItemOptions options;

	private final MessageSource messages;

	ItemPages(DraftManagement drafts, ItemOptions options, MessageSource messages) {
		this.drafts = drafts;
		this.options = options;
		this.messages = messages;
	}

	@StaffPage
	@GetMapping
	String list(@PathVariable String district, Actor actor, Model model) {
		actor.require(Permission.CHECKLIST_WRITE);
		ObjectNode list = this.drafts.document(actor);
		model.addAttribute("items",
				list.path("items")
					.valueStream()
					.map((item) -> new Line(item.path("code").asString(), item.path("name").asString()))
					.toList());
		return "checklist/draft-items";
	}

	@StaffPage
	@GetMapping("/{code}")
	String edit(@PathVariable String district, @PathVariable String code, Actor actor, Model model) {
		actor.require(Permission.CHECKLIST_WRITE);
		ObjectNode list = this.drafts.document(actor);
		ItemForm form = code.equals(NEW) ? ItemForm.blank() : ItemForm.of(list.path("items").get(index(list, code)));
		return page(new Edited(code, this.drafts.revision(actor), form, List.of(), Map.of()), actor, list, model);
	}

	@StaffPage
	@PostMapping("/{code}")
	String save(@PathVariable String district, @PathVariable String code, Actor actor,
			@RequestParam(defaultValue = "-1") int revision,
			@RequestParam(name = "do", defaultValue = "") String button,
			@RequestParam MultiValueMap<String, String> fields, Locale locale, Model model,
			HttpServletResponse response) {
		actor.require(Permission.CHECKLIST_WRITE);
		ObjectNode list = this.drafts.document(actor);
		ItemForm form = ItemForm.read(fields);
		if (!button.equals("save") && !button.equals("drop")) {
			return page(new Edited(code, revision, form.after(button), List.of(), Map.of()), actor, list, model);
		}
		try {
			int at = put(list, code, form, button.equals("drop"));
			this.drafts.save(actor, revision, list);
			return "redirect:/" + district + "/staff/checklist-draft"
					+ ((at < 0) ? "" : "/items/" + form.value("code") + "/preview");
		}
		catch (ListNotValid invalid) {
			response.setStatus(RefusalStatus.of(invalid).value());
			return page(refused(code, revision, form, invalid.list().mistakes(), locale), actor, list, model);
		}
		catch (DraftChanged changed) {
			return conflict(code, form, changed, actor, locale, model, response);
		}
	}

	@StaffPage
	@GetMapping("/{code}/preview")
	String preview(@PathVariable String district, @PathVariable String code, Actor actor, Model model) {
		model.addAttribute("item", item(actor, code));
		return "checklist/draft-preview";
	}

	@StaffPage
	@GetMapping("/{code}/flow.svg")
	ResponseEntity<byte[]> chart(@PathVariable String district, @PathVariable String code, Actor actor) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("image/svg+xml"))
			.cacheControl(CacheControl.noStore())
			.body(FlowChart.of(item(actor, code)).svg().getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Somebody else has changed the draft: what was typed stays, and is saved over the
	 * present draft only if the officer sends it again.
	 */
	private String conflict(String code, ItemForm form, Refusal changed, Actor actor, Locale locale, Model model,
			HttpServletResponse response) {
		response.setStatus(RefusalStatus.of(changed).value());
		ObjectNode present = this.drafts.document(actor);
		List<String> problems = List.of(this.messages.getMessage("checklist.edit.conflict", null, locale));
		return page(new Edited(code, this.drafts.revision(actor), form, problems, Map.of()), actor, present, model);
	}

	private Edited refused(String code, int revision, ItemForm form, List<ListMistake> mistakes, Locale locale) {
		List<String> problems = new ArrayList<>();
		Map<Integer, List<String>> steps = new HashMap<>();
		for (ListMistake mistake : mistakes) {
			String text = this.messages.getMessage(mistake.message(), locale);
			Matcher step = STEP.matcher(mistake.pointer());
			if (step.matches()) {
				int seq = Integer.parseInt(step.group(1)) + 1;
				steps.computeIfAbsent(seq, (key) -> new ArrayList<>()).add(text);
				text = this.messages.getMessage("checklist.edit.at-step", new Object[] { seq, text }, locale);
			}
			problems.add(text);
		}
		return new Edited(code, revision, form, problems, steps);
	}

	/**
	 * Puts the item of the form into the list; returns its place, or -1 when it is gone.
	 */
	private static int put(ObjectNode list, String code, ItemForm form, boolean drop) {
		ArrayNode items = (ArrayNode) list.path("items");
		if (code.equals(NEW)) {
			items.add(form.tree(JsonNodeFactory.instance.objectNode()));
			return items.size() - 1;
		}
		int at = index(list, code);
		if (drop) {
			items.remove(at);
			return -1;
		}
		ObjectNode item = form.tree(items.get(at));
		item.set("lineage", items.get(at).get("lineage"));
		items.set(at, item);
		return at;
	}

	private static int index(ObjectNode list, String code) {
		JsonNode items = list.path("items");
		for (int i = 0; i < items.size(); i++) {
			if (items.get(i).path("code").asString().equals(code)) {
				return i;
			}
		}
		throw new ItemUnknown(code);
	}

	private Item item(Actor actor, String code) {
		return this.drafts.items(actor)
			.stream()
			.filter((item) -> item.code().value().equals(code))
			.findFirst()
			.orElseThrow(() -> new ItemUnknown(code));
	}

	private String page(Edited edited, Actor actor, ObjectNode list, Model model) {
		model.addAttribute("edited", edited);
		model.addAttribute("form", edited.form());
		model.addAttribute("options", this.options.of(actor, list));
		return "checklist/draft-item";
	}

	/** An item in the list of items. */
	record Line(String code, String name) {
	}

	/**
	 * What the page shows.
	 *
	 * @param code of the item as the draft has it; {@code new} for a new one
	 * @param revision of the draft that the officer has read
	 * @param problems every mistake
	 * @param stepProblems mistakes of steps by their numbers
	 */
	record Edited(String code, int revision, ItemForm form, List<String> problems,
			Map<Integer, List<String>> stepProblems) {

		public List<String> at(int seq) {
			return Objects.requireNonNullElse(this.stepProblems.get(seq), List.of());
		}

	}

}
