package org.yidiantong.complaints.dispatch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.Routing;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import org.springframework.stereotype.Component;

/**
 * Finds the units responsible for the subject of a complaint, and computes the deadline.
 */
@Component
public class DispatchPlanner {

	private final ChecklistManagement checklists;

	private final OrganizationManagement organization;

	private final DistrictManagement districts;

	private final CalendarManagement calendar;

	public DispatchPlanner(ChecklistManagement checklists, OrganizationManagement organization,
			DistrictManagement districts, CalendarManagement calendar) {
		this.checklists = checklists;
		this.organization = organization;
		this.districts = districts;
		this.calendar = calendar;
	}

	/** Suggests the units that the checklist assigns. */
	public DispatchSuggestion suggest(DispatchSubject subject) {
		return suggestion(subject, item(subject, subject.item()));
	}

	/**
	 * Suggests the units that the checklist assigns for another item; for the present one
	 * if the other does not apply.
	 */
	public DispatchSuggestion suggest(DispatchSubject subject, @Nullable ItemCode other) {
		return item(subject, other).filter((item) -> applies(item, subject))
			.map((item) -> suggestion(subject, Optional.of(item)))
			.orElseGet(() -> suggest(subject));
	}

	/**
	 * Validates the dispatch that an officer has chosen.
	 * @param unit code of the lead unit; null for the suggested one
	 * @param itemCode code of the item; null to keep the present one
	 * @param assisting codes of the units that assist
	 * @param others errors of the rest of the request
	 * @throws InvalidRequest with every error
	 */
	public DispatchPlan plan(DispatchSubject subject, @Nullable String unit, @Nullable String itemCode,
			List<String> assisting, List<ValidationError> others) {
		List<ValidationError> errors = new ArrayList<>();
		Optional<Item> item = (itemCode == null) ? item(subject, subject.item())
				: ItemCode.read(itemCode).flatMap((code) -> item(subject, code));
		if (itemCode != null && item.filter((one) -> applies(one, subject)).isEmpty()) {
			errors.add(ValidationError.of("itemCode", "case.item"));
		}
		DispatchSuggestion suggestion = suggestion(subject, item);
		OrganizationChart chart = this.organization.chart();
		Unit lead = lead(unit, suggestion, chart, errors);
		if (lead != null && lead.code().equals(subject.passed())) {
			errors.add(ValidationError.of("unit", "case.unit.passed"));
		}
		else if (lead != null && !suggestion.recusal().concerns(lead.code())
				&& !new RecusalPolicy(chart).isAbove(lead, subject.passed())) {
			errors.add(ValidationError.of("unit", "case.unit.below"));
		}
		List<UnitCode> helpers = assisting(assisting, chart, errors);
		errors.addAll(others);
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return plan(subject, item, Objects.requireNonNull(lead), helpers, suggestion);
	}

	private DispatchPlan plan(DispatchSubject subject, Optional<Item> item, Unit lead, List<UnitCode> assisting,
			DispatchSuggestion suggestion) {
		HandlingGrade grade = item.map((one) -> one.responsibility().grade()).orElse(HandlingGrade.GENERAL);
		Assignment assignment = new Assignment(lead.code(),
				assisting.stream().filter((unit) -> !unit.equals(lead.code())).distinct().toList(),
				suggestion.watching(lead), item.map((one) -> one.category().code()).orElse(null), grade);
		return new DispatchPlan(assignment, deadline(subject, grade), item.map(ItemReference::of).orElse(null),
				suggestion.recusal());
	}

	private ResponseDeadline deadline(DispatchSubject subject, HandlingGrade grade) {
		DistrictSettings.Limits limits = this.districts.settings().limits();
		WorkCalendar days = this.calendar.workCalendar();
		return subject.again() ? ResponseDeadline.again(subject.from(), grade, limits, days)
				: ResponseDeadline.of(subject.from(), grade, limits, days);
	}

	/** The deadline of a round that was reopened on a day, until it is dispatched. */
	public ResponseDeadline deadline(Assignment before, LocalDate reopened) {
		return ResponseDeadline.of(reopened, before.grade(), this.districts.settings().limits(),
				this.calendar.workCalendar());
	}

	private @Nullable Unit lead(@Nullable String code, DispatchSuggestion suggestion, OrganizationChart chart,
			List<ValidationError> errors) {
		Optional<Unit> lead = (code == null) ? Optional.ofNullable(suggestion.lead()) : handling(code, chart);
		if (lead.isEmpty()) {
			errors.add(ValidationError.of("unit", (code == null) ? "case.unit.missing" : "case.unit.unknown"));
		}
		return lead.orElse(null);
	}

	private static List<UnitCode> assisting(List<String> codes, OrganizationChart chart, List<ValidationError> errors) {
		List<UnitCode> known = new ArrayList<>();
		for (int at = 0; at < codes.size(); at++) {
			Optional<Unit> unit = handling(codes.get(at), chart);
			unit.map(Unit::code).ifPresent(known::add);
			if (unit.isEmpty()) {
				errors.add(ValidationError.of("assisting[" + at + "]", "case.unit.unknown"));
			}
		}
		return known;
	}

	/** The unit with a code, if complaints can be dispatched to it. */
	public static Optional<Unit> handling(String code, OrganizationChart chart) {
		return UnitCode.read(code)
			.flatMap(chart::unit)
			.filter((unit) -> !unit.kind().supervising())
			.filter(chart::isActive);
	}

	private Optional<Item> item(DispatchSubject subject, @Nullable ItemCode code) {
		return Optional.ofNullable(code).flatMap((one) -> this.checklists.item(subject.listVersion(), one));
	}

	private boolean applies(Item item, DispatchSubject subject) {
		return this.checklists.routing(item, subject.place()).isPresent();
	}

	private DispatchSuggestion suggestion(DispatchSubject subject, Optional<Item> item) {
		Optional<Routing> routing = item.flatMap((one) -> this.checklists.routing(one, subject.place()));
		OrganizationChart chart = this.organization.chart();
		Optional<Place> place = chart.place(subject.place());
		RecusalPolicy policy = new RecusalPolicy(chart);
		Recusal recusal = subject.recusal()
			.and(policy.recusal(subject.report(), place.orElse(null), routing.orElse(null),
					subject.recusal().respondents()));
		List<Unit> candidates = Stream
			.of(before(subject, item, chart).stream(), routing.map(Routing::lead).stream(),
					place.flatMap(chart::handlingUnitOf).stream(), place.flatMap(chart::governmentOf).stream(),
					routing.stream().flatMap((one) -> one.guiding().stream()))
			.flatMap((each) -> each)
			.filter((each) -> !each.code().equals(subject.passed()))
			.toList();
		return new DispatchSuggestion(subject, item.orElse(null), routing.orElse(null),
				policy.lead(candidates, recusal, subject.passed()).orElse(null), recusal);
	}

	/** The unit that did it before, as long as it is about the same item. */
	private static Optional<Unit> before(DispatchSubject subject, Optional<Item> item, OrganizationChart chart) {
		boolean same = item.map(Item::code).filter((code) -> !code.equals(subject.item())).isEmpty();
		return Optional.ofNullable(subject.before())
			.filter((unused) -> same)
			.flatMap((done) -> chart.unit(done.lead()))
			.filter((unit) -> !unit.kind().supervising())
			.filter(chart::isActive);
	}

}
