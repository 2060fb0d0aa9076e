package org.yidiantong.complaints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Routing;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.stereotype.Component;

/**
 * Finds who answers for what a case is about, and how much time that leaves.
 */
@Component
class Dispatching {

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final CalendarManagement calendar;

	Dispatching(ChecklistManagement checklists, OrganizationManagement organization, DistrictManagement districts,
			CalendarManagement calendar) {
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
		this.calendar = calendar;
	}

	/** Who answers for a case as it stands. */
	Suggestion suggestion(Complaint complaint) {
		return suggestion(complaint, item(complaint, complaint.matter().itemCode()));
	}

	/**
	 * The order as it can be carried out.
	 * @throws InvalidRequest with every mistake in it
	 */
	Order order(Complaint complaint, DispatchCase asked) {
		List<ValidationError> mistakes = new ArrayList<>();
		Optional<Item> named = item(complaint, (asked.item() == null) ? complaint.matter().itemCode() : asked.item());
		if (asked.item() != null && named.filter((item) -> applies(item, complaint)).isEmpty()) {
			mistakes.add(ValidationError.of("itemCode", "case.item"));
		}
		Suggestion suggestion = suggestion(complaint, named);
		OrganizationChart chart = this.organization.chart();
		Unit lead = lead(asked.unit(), suggestion, chart, mistakes);
		List<String> assisting = assisting(asked.assisting(), chart, mistakes);
		CaseNotes.check(asked.note(), "note", mistakes);
		if (!mistakes.isEmpty()) {
			throw new InvalidRequest(mistakes);
		}
		return order(complaint, named, Objects.requireNonNull(lead), assisting, suggestion);
	}

	private Order order(Complaint complaint, Optional<Item> item, Unit lead, List<String> assisting,
			Suggestion suggestion) {
		HandlingGrade grade = item.map((one) -> one.responsibility().grade()).orElse(HandlingGrade.GENERAL);
		Assignment assignment = new Assignment(lead.code(),
				assisting.stream().filter((unit) -> !unit.equals(lead.code())).distinct().toList(),
				suggestion.watching(lead), item.map((one) -> one.category().code()).orElse(null), grade);
		LocalDate filed = complaint.milestones().filedAt().atZone(BusinessClock.ZONE).toLocalDate();
		ResponseDeadline deadline = ResponseDeadline.of(filed, grade, this.districts.settings().limits(),
				this.calendar.workCalendar());
		return new Order(assignment, deadline, item.map(ItemNamed::of).orElse(null));
	}

	private @Nullable Unit lead(@Nullable String code, Suggestion suggestion, OrganizationChart chart,
			List<ValidationError> mistakes) {
		Optional<Unit> lead = (code == null) ? Optional.ofNullable(suggestion.lead()) : handling(code, chart);
		if (lead.isEmpty()) {
			mistakes.add(ValidationError.of("unit", (code == null) ? "case.unit.missing" : "case.unit.unknown"));
		}
		return lead.orElse(null);
	}

	private static List<String> assisting(List<String> codes, OrganizationChart chart, List<ValidationError> mistakes) {
		for (int at = 0; at < codes.size(); at++) {
			if (handling(codes.get(at), chart).isEmpty()) {
				mistakes.add(ValidationError.of("assisting[" + at + "]", "case.unit.unknown"));
			}
		}
		return codes;
	}

	private static Optional<Unit> handling(String code, OrganizationChart chart) {
		return chart.unit(code).filter((unit) -> !unit.kind().supervising());
	}

	private Optional<Item> item(Complaint complaint, @Nullable String code) {
		return Optional.ofNullable(code).flatMap((one) -> this.checklists.item(complaint.matter().listVersion(), one));
	}

	private boolean applies(Item item, Complaint complaint) {
		return this.checklists.routing(item, complaint.matter().placeCode()).isPresent();
	}

	private Suggestion suggestion(Complaint complaint, Optional<Item> item) {
		Matter matter = complaint.matter();
		Optional<Routing> routing = item.flatMap((one) -> this.checklists.routing(one, matter.placeCode()));
		OrganizationChart chart = this.organization.chart();
		Optional<Place> place = chart.place(matter.placeCode());
		// whoever is complained about gives way to the next one above
		Optional<Unit> lead = Stream
			.of(routing.map(Routing::lead), place.flatMap(chart::handlingUnitOf), place.flatMap(chart::governmentOf),
					routing.flatMap((one) -> one.guiding().stream().findFirst()))
			.flatMap(Optional::stream)
			.filter((unit) -> !matter.isAbout(unit.code()))
			.findFirst();
		return new Suggestion(item.orElse(null), routing.orElse(null), lead.orElse(null));
	}

	/**
	 * Who answers, as far as it is known.
	 */
	record Suggestion(@Nullable Item item, @Nullable Routing routing, @Nullable Unit lead) {

		/** Who watches over a lead, which is known of the one that the list names. */
		@Nullable String watching(Unit lead) {
			return (this.routing != null && this.routing.lead().code().equals(lead.code()))
					? this.routing.supervising().code() : null;
		}

		List<Unit> guiding() {
			return (this.routing == null) ? List.of() : this.routing.guiding();
		}

	}

	/** What is to be done. */
	record Order(Assignment assignment, ResponseDeadline deadline, @Nullable ItemNamed item) {
	}

}
