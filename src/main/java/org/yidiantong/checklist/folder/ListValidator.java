package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Category;
import org.yidiantong.checklist.flow.Flow;
import org.yidiantong.checklist.flow.FlowMistake;
import org.yidiantong.checklist.folder.ItemFile.BasisFile;
import org.yidiantong.checklist.folder.ItemFile.RoutingFile;
import org.yidiantong.checklist.folder.ItemFile.StepFile;
import org.yidiantong.checklist.folder.ItemFile.TotalLimitFile;
import org.yidiantong.checklist.folder.ListFile.CategoryFile;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Validates the base list and then the district's own list against each other: duplicate
 * codes, unknown codes, policies not in force, steps out of order.
 * {@link RoutingValidator} checks whether the district has the units for the list.
 */
final class ListValidator {

	private final Findings findings;

	private final PolicyLibrary policies;

	private final Set<String> functions;

	private final Map<String, Category> categories = new LinkedHashMap<>();

	private final Map<String, Location> categoryCodes = new HashMap<>();

	private boolean knowsCategories = true;

	private final Map<String, Location> itemCodes = new HashMap<>();

	private final Map<String, Location> lineages = new HashMap<>();

	/**
	 * @param functions codes of all department functions; empty when they could not be
	 * read
	 */
	ListValidator(Findings findings, PolicyLibrary policies, Set<String> functions) {
		this.findings = findings;
		this.policies = policies;
		this.functions = functions;
	}

	/** The categories read so far, by code. */
	Map<String, Category> categories() {
		return this.categories;
	}

	void takeCategories(SourceDocument<? extends ListFile> document, List<@Nullable CategoryFile> source) {
		for (int i = 0; i < source.size(); i++) {
			CategoryFile category = source.get(i);
			String code = (category == null) ? null : category.code();
			if (category == null || code == null) {
				continue;
			}
			Location at = document.at("/categories/%d/code", i);
			if (isFirst(this.categoryCodes, code, at, "checklist.category-twice") && category.name() != null
					&& category.nameEn() != null && category.group() != null) {
				this.categories.put(code, new Category(code, category.name(), category.nameEn(), category.group()));
			}
		}
	}

	/** Stops reporting unknown categories, because the base list could not be read. */
	void ignoreUnknownCategories() {
		this.knowsCategories = false;
	}

	/**
	 * Validates an item.
	 * @param effective the first day of the item's list, on which its policies must be in
	 * force; null when it could not be read
	 */
	void check(SourceItem item, @Nullable LocalDate effective) {
		ItemFile file = item.file();
		if (file.code() != null && isFirst(this.itemCodes, file.code(), item.at("/code"), "checklist.item-twice")) {
			isFirst(this.lineages, item.lineage(), item.at("/lineage"), "checklist.lineage-twice");
		}
		if (file.category() != null && this.knowsCategories && !this.categoryCodes.containsKey(file.category())) {
			this.findings.addUnknown(item.at("/category"), "checklist.category-unknown", file.category(),
					this.categoryCodes.keySet());
		}
		checkFunctions(item);
		checkSteps(item);
		checkTotal(item);
		checkBases(item, effective);
	}

	private void checkFunctions(SourceItem item) {
		RoutingFile routing = item.file().routing();
		List<@Nullable String> departments = (routing == null) ? null : routing.departments();
		int index = 0;
		for (String function : orEmpty(departments)) {
			if (function != null && !this.functions.isEmpty() && !this.functions.contains(function)) {
				this.findings.addUnknown(item.at("/routing/departments/" + index), "checklist.function-unknown",
						function, this.functions);
			}
			index++;
		}
	}

	private void checkSteps(SourceItem item) {
		int expected = 1;
		for (StepFile step : orEmpty(item.file().steps())) {
			Integer number = (step == null) ? null : step.seq();
			if (number != null && number != expected) {
				this.findings.add(item.at("/steps/" + (expected - 1) + "/seq"), "checklist.steps", item.code(), number,
						expected);
				return;
			}
			expected++;
		}
		ItemMapper.flow(item.file()).ifPresent((flow) -> checkBranches(item, flow));
	}

	private void checkBranches(SourceItem item, Flow flow) {
		for (FlowMistake mistake : flow.mistakes()) {
			String step = "/steps/" + (mistake.step() - 1);
			String at = (mistake.branch() < 0) ? step : step + "/decision/branches/" + mistake.branch();
			this.findings.add(item.at(at), "checklist." + mistake.kind().code(), item.code(), mistake.step(),
					mistake.label(), mistake.target());
		}
	}

	private void checkTotal(SourceItem item) {
		TotalLimitFile total = item.file().totalLimit();
		if (total != null && total.days() != null && total.extendToDays() != null
				&& total.extendToDays() < total.days()) {
			this.findings.add(item.at("/totalLimit/extendToDays"), "checklist.extension", total.extendToDays(),
					total.days());
		}
	}

	private void checkBases(SourceItem item, @Nullable LocalDate effective) {
		int index = 0;
		for (BasisFile basis : orEmpty(item.file().basis())) {
			String id = (basis == null) ? null : basis.policy();
			Location at = item.at("/basis/" + index + "/policy");
			if (id != null && !this.policies.ids().isEmpty()) {
				Policy policy = this.policies.find(id);
				if (policy == null) {
					this.findings.addUnknown(at, "checklist.basis-unknown", id, this.policies.ids());
				}
				else if (effective != null) {
					checkInForce(policy, effective, at);
				}
			}
			index++;
		}
	}

	private void checkInForce(Policy policy, LocalDate effective, Location at) {
		if (!policy.hasBegun(effective)) {
			this.findings.add(at, "checklist.basis-not-yet", policy.named(), policy.from(), effective);
		}
		else if (policy.hasLapsed(effective)) {
			String successor = policy.replacedBy();
			Policy newer = (successor == null) ? null : this.policies.find(successor);
			if (newer == null) {
				this.findings.add(at, "checklist.basis-lapsed", policy.named(), policy.to(), effective);
			}
			else {
				this.findings.add(at, "checklist.basis-replaced", policy.named(), policy.to(), effective, newer.id(),
						newer.named(), newer.from());
			}
		}
	}

	private boolean isFirst(Map<String, Location> known, String code, Location at, String finding) {
		Location before = known.putIfAbsent(code, at);
		if (before != null) {
			this.findings.add(at, finding, code, before);
		}
		return before == null;
	}

	private static <T> List<@Nullable T> orEmpty(@Nullable List<@Nullable T> list) {
		return Objects.requireNonNullElse(list, List.<@Nullable T>of());
	}

}
