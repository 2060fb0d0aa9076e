package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.organization.OrganizationDraft;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Place;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

/**
 * Converts the plan file and reports what no schema can check: places that the district
 * does not have or that are listed twice.
 */
final class PlanReader {

	private final SourceDocument<PlanFile> document;

	/** Codes of all places; null when the chart could not be read. */
	private final @Nullable Set<String> known;

	private final List<Place> places;

	private final Findings findings;

	private final Map<String, Location> seen = new HashMap<>();

	/** Where the first step in the past begins. */
	private @Nullable Location past;

	PlanReader(SourceDocument<PlanFile> document, @Nullable OrganizationDraft organization, Findings findings) {
		this.document = document;
		this.places = (organization == null) ? List.of() : organization.chart().places();
		this.known = (organization == null) ? null
				: this.places.stream().map((place) -> place.code().value()).collect(Collectors.toSet());
		this.findings = findings;
	}

	DisclosurePlan plan() {
		PlanFile file = this.document.value();
		List<PlanFile.@Nullable Begin> source = (file == null) ? List.of()
				: Objects.requireNonNullElse(file.begin(), List.of());
		List<DisclosurePlan.Step> steps = new ArrayList<>();
		for (int i = 0; i < source.size(); i++) {
			PlanFile.Begin begin = source.get(i);
			if (begin != null) {
				Set<String> places = places(begin, i);
				if (begin.from() != null) {
					DisclosurePlan.Step step = new DisclosurePlan.Step(YearMonth.parse(begin.from()), places,
							begin.backdated());
					steps.add(step);
					if (step.from().isBefore(YearMonth.now(ValidationClock.MACHINE)) && this.past == null) {
						this.past = this.document.at("/begin/%d/from", i);
					}
				}
			}
		}
		return new DisclosurePlan(steps, dueDays((file == null) ? null : file.dueDays()), withdrawn(file, steps),
				(file == null || file.findings() == null) ? null : file.findings().rules(),
				(file == null || file.reminders() == null) ? null : file.reminders().rules());
	}

	private List<DisclosurePlan.Withdrawal> withdrawn(@Nullable PlanFile file, List<DisclosurePlan.Step> steps) {
		List<PlanFile.@Nullable Withdrawn> source = (file == null) ? List.of()
				: Objects.requireNonNullElse(file.withdrawn(), List.of());
		List<DisclosurePlan.Withdrawal> withdrawals = new ArrayList<>();
		for (int i = 0; i < source.size(); i++) {
			PlanFile.Withdrawn one = source.get(i);
			if (one != null && one.before() != null && one.reason() != null) {
				Set<String> places = new LinkedHashSet<>();
				for (String code : Objects.requireNonNullElse(one.places(), List.<@Nullable String>of())) {
					if (code != null) {
						checkKnown(code, this.document.at("/withdrawn/%d/places", i));
						places.add(code);
					}
				}
				DisclosurePlan.Withdrawal withdrawal = new DisclosurePlan.Withdrawal(YearMonth.parse(one.before()),
						places, one.reason());
				checkOver(withdrawal, steps, this.document.at("/withdrawn/%d/before", i));
				withdrawals.add(withdrawal);
			}
		}
		return withdrawals;
	}

	/** No step may still make the tasks that are taken back. */
	private void checkOver(DisclosurePlan.Withdrawal withdrawal, List<DisclosurePlan.Step> steps, Location at) {
		steps.stream()
			.filter((step) -> step.from().isBefore(withdrawal.before()))
			.filter((step) -> this.places.stream()
				.anyMatch((place) -> place.kind() != PlaceKind.TOWNSHIP && step.names(place)
						&& DisclosurePlan.names(withdrawal.places(), place)))
			.findFirst()
			.ifPresent((step) -> this.findings.add(at, "disclosure.still-begins", withdrawal.before(), step.from()));
	}

	private Set<String> places(PlanFile.Begin begin, int step) {
		List<@Nullable String> source = Objects.requireNonNullElse(begin.places(), List.of());
		Set<String> places = new LinkedHashSet<>();
		for (int i = 0; i < source.size(); i++) {
			String code = source.get(i);
			if (code != null) {
				check(code, this.document.at("/begin/%d/places/%d", step, i));
				places.add(code);
			}
		}
		return places;
	}

	private void check(String code, Location at) {
		Location first = this.seen.putIfAbsent(code, at);
		if (first != null) {
			this.findings.add(at, "disclosure.place-twice", code, first.line());
		}
		checkKnown(code, at);
	}

	private void checkKnown(String code, Location at) {
		if (this.known != null && !code.equals(DisclosurePlan.ALL) && !this.known.contains(code)) {
			this.findings.addUnknown(at, "disclosure.place-unknown", code, this.known);
		}
	}

	/**
	 * Tells of how many periods, in how many places, tasks would be overdue as soon as
	 * the plan is applied, by the time of the machine.
	 */
	void warnOfPast(DisclosurePlan plan, WorkCalendar calendar) {
		if (this.past == null) {
			return;
		}
		LocalDate today = LocalDate.now(ValidationClock.MACHINE);
		long count = OverdueAtOnce.count(plan, this.places, calendar, today, (period, place) -> 1);
		boolean meant = plan.begin()
			.stream()
			.filter((step) -> step.from().isBefore(YearMonth.from(today)))
			.allMatch((step) -> Boolean.TRUE.equals(step.backdated()));
		this.findings.warn(this.past, meant ? "disclosure.from-backdated" : "disclosure.from-past",
				plan.first().orElseThrow(), count);
	}

	private static DisclosurePlan.DueDays dueDays(PlanFile.@Nullable DueDays source) {
		DisclosurePlan.DueDays usual = DisclosurePlan.DueDays.USUAL;
		return (source == null) ? usual : new DisclosurePlan.DueDays(or(source.monthly(), usual.monthly()),
				or(source.quarterly(), usual.quarterly()), or(source.annual(), usual.annual()));
	}

	private static int or(@Nullable Integer days, int usual) {
		return (days == null) ? usual : days;
	}

}
