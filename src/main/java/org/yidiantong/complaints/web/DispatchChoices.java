package org.yidiantong.complaints.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ChecklistSearch;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.checklist.finding.ItemSuggestion;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.Nature;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.DispatchProposal;
import org.yidiantong.identity.AccountManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The units offered for a dispatch: the suggested one first, then those near the place,
 * then the departments.
 */
@Component
class DispatchChoices {

	/** So many items are suggested at most. */
	private static final int SUGGESTED = 3;

	private final ChecklistSearch search;

	private final ComplaintInspection cases;

	private final OrganizationManagement organization;

	private final ChecklistManagement checklists;

	private final AccountManagement accounts;

	DispatchChoices(ComplaintInspection cases, OrganizationManagement organization, ChecklistManagement checklists,
			AccountManagement accounts, ChecklistSearch search) {
		this.search = search;
		this.accounts = accounts;
		this.cases = cases;
		this.organization = organization;
		this.checklists = checklists;
	}

	/**
	 * Describes the choices.
	 * @param item that the officer has chosen; null for the present one
	 */
	void describe(ComplaintView view, Actor actor, @Nullable String item, Model model) {
		DispatchProposal proposal = this.cases.proposal(actor, view.status().id(), code(item));
		model.addAttribute("proposal", proposal);
		model.addAttribute("units", units(proposal, this.organization.chart(), view.subject().placeCode()));
		List<ItemSummary> items = items(view);
		model.addAttribute("items", items);
		model.addAttribute("suggested", suggested(view, items));
		model.addAttribute("natures", Nature.values());
		model.addAttribute("meant", meant(proposal, view.subject().placeCode()));
		model.addAttribute("posts", this.accounts.districtPosts());
		model.addAttribute("respondents", respondents(this.organization.chart(), view.subject().placeCode()));
	}

	/**
	 * The form with the unit and the note of another item. What the officer has chosen or
	 * typed stays.
	 * @param before item of which the form shows the proposal
	 */
	ActionForm proposed(Actor actor, ComplaintId id, ActionForm form, @Nullable String before) {
		DispatchProposal old = this.cases.proposal(actor, id, code(before));
		DispatchProposal now = this.cases.proposal(actor, id, code(form.item()));
		String unit = PlainText.isBlank(form.unit()) || form.unit().equals(code(old.lead())) ? code(now.lead())
				: form.unit();
		boolean typed = !PlainText.isBlank(form.note()) && !PlainText.of(form.note()).equals(PlainText.of(old.note()));
		return form.proposing(unit, typed ? form.note() : now.note());
	}

	private static @Nullable ItemCode code(@Nullable String item) {
		return ItemCode.read(item).orElse(null);
	}

	private static @Nullable String code(@Nullable Unit unit) {
		return (unit == null) ? null : unit.code().value();
	}

	/**
	 * Items that the words suggest; none if the present one fits best. They are offered,
	 * never chosen by themselves.
	 */
	private List<ItemSuggestion> suggested(ComplaintView view, List<ItemSummary> items) {
		Set<ItemCode> applicable = items.stream().map(ItemSummary::code).collect(Collectors.toSet());
		List<ItemSuggestion> found = this.search.suggest(view.content().text())
			.stream()
			.filter((one) -> applicable.contains(one.code()))
			.limit(SUGGESTED)
			.toList();
		boolean best = !found.isEmpty() && found.get(0).code().equals(view.subject().itemCode());
		return best ? List.of() : found;
	}

	private static List<Unit> units(DispatchProposal proposal, OrganizationChart chart, PlaceCode placeCode) {
		Map<UnitCode, Unit> units = new LinkedHashMap<>();
		Optional<Place> place = chart.place(placeCode);
		Stream
			.of(Stream.ofNullable(proposal.lead()), place.flatMap(chart::handlingUnitOf).stream(),
					place.flatMap(chart::governmentOf).stream(), proposal.guiding().stream(),
					chart.units((kind) -> kind == UnitKind.DEPARTMENT).stream(), neighbours(chart, place))
			.flatMap((each) -> each)
			.filter((unit) -> !proposal.recusal().concerns(unit.code()))
			.forEach((unit) -> units.putIfAbsent(unit.code(), unit));
		return List.copyOf(units.values());
	}

	/**
	 * Those who were named, and the government of the township, where the text names it.
	 */
	private List<UnitCode> meant(DispatchProposal proposal, PlaceCode placeCode) {
		OrganizationChart chart = this.organization.chart();
		return proposal.signs().township() ? Stream
			.concat(proposal.recusal().respondents().stream(),
					chart.place(placeCode).flatMap(chart::governmentOf).map(Unit::code).stream())
			.distinct()
			.toList() : proposal.recusal().respondents();
	}

	/** Whom a report may be about: the units of the place and above, then all others. */
	private static List<Unit> respondents(OrganizationChart chart, PlaceCode placeCode) {
		Optional<Place> place = chart.place(placeCode);
		return Stream
			.of(place.flatMap(chart::handlingUnitOf).stream(), place.flatMap(chart::governmentOf).stream(),
					place.flatMap(chart::disciplineOfficeOf).stream(), neighbours(chart, place),
					chart.units((kind) -> kind == UnitKind.DEPARTMENT || kind == UnitKind.RESIDENT_GROUP).stream())
			.flatMap((each) -> each)
			.distinct()
			.toList();
	}

	private static Stream<Unit> neighbours(OrganizationChart chart, Optional<Place> place) {
		return place.flatMap(chart::townshipOf)
			.stream()
			.flatMap((township) -> chart.placesIn(township.code()).stream())
			.flatMap((each) -> chart.handlingUnitOf(each).stream());
	}

	private List<ItemSummary> items(ComplaintView view) {
		return this.checklists.items(ItemFilter.at(view.subject().placeCode()));
	}

}
