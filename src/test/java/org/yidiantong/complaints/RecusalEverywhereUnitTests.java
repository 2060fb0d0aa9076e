package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.Routing;
import org.yidiantong.checklist.RoutingPolicy;
import org.yidiantong.checklist.folder.PublishedFolders;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.dispatch.DispatchSuggestion;
import org.yidiantong.complaints.dispatch.Recusals;
import org.yidiantong.complaints.dispatch.UnitRecused;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.support.Actors;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Whoever is complained about never gets the complaint: every item at every place of both
 * districts, by every road that leads to a unit. Who must stay out is worked out here
 * from the files, without the policy.
 */
class RecusalEverywhereUnitTests {

	private static final ProtectedText NOTE = new ProtectedText("请核实", null);

	private final Roads roads = new Roads();

	@ParameterizedTest
	@CsvSource({ "341503, 36, 317", "341502, 43, 342" })
	void suggestsNobodyWhoIsRecusedAndClimbsOnly(String district, int items, int places) {
		this.roads.enter(district);
		int walked = 0;
		for (Place place : this.roads.chart.places()) {
			for (@Nullable
			Item item : this.roads.items) {
				walked++;
				if (this.roads.applies(item, place)) {
					climbs(item, place);
				}
			}
		}
		assertThat(walked).isEqualTo((items + 1) * places);
	}

	private void climbs(@Nullable Item item, Place place) {
		Complaint report = this.roads.accepted(Nature.REPORT, item, place);
		Set<UnitCode> accused = this.roads.accused(item, place);
		assertThat(report.matter().recusal().units()).containsExactlyInAnyOrderElementsOf(accused);
		DispatchSuggestion suggestion = this.roads.planner
			.suggest(report.matter().dispatchSubject(report.milestones().filedAt()));
		Unit lead = suggestion.lead();
		if (lead != null) {
			assertThat(accused).doesNotContain(lead.code());
			assertThat(lead.kind() == UnitKind.DEPARTMENT || accused.stream().noneMatch(this.roads::isOfTownship))
				.as("%s at %s goes to %s", item, place.name(), lead.name())
				.isTrue();
		}
		assertThat(suggestion.guiding()).extracting(Unit::code).doesNotContainAnyElementsOf(accused);
		assertThat(report.matter().supervisingUnit()).isNotIn(accused);
	}

	@ParameterizedTest
	@CsvSource({ "341503", "341502" })
	void givesItToNoneOfThemByAnyRoad(String district) {
		this.roads.enter(district);
		for (PlaceKind kind : PlaceKind.values()) {
			Place place = this.roads.first(kind);
			for (@Nullable
			Item item : this.roads.items) {
				if (this.roads.applies(item, place)) {
					this.roads.accused(item, place).forEach((unit) -> staysOut(unit, item, place));
				}
			}
		}
	}

	private void staysOut(UnitCode unit, @Nullable Item item, Place place) {
		UnitCode other = this.roads.stranger(this.roads.accused(item, place));
		// chosen by form or API as lead or assisting, at once, after a return and again
		for (Complaint report : List.of(this.roads.accepted(Nature.REPORT, item, place),
				this.roads.returned(item, place, other), this.roads.reopened(item, place, other))) {
			refuses(report, new Assignment(unit, List.of(), null, null, HandlingGrade.GENERAL));
			refuses(report, new Assignment(other, List.of(unit), null, null, HandlingGrade.GENERAL));
			refuses(report, new Assignment(other, List.of(), unit, null, HandlingGrade.GENERAL));
			assertThat(ComplaintVisibility.sees(Actors.handler(unit), report)).isFalse();
		}
		merges(unit, item, place);
		classifies(unit, item, place);
	}

	private void refuses(Complaint report, Assignment assignment) {
		assertThatExceptionOfType(UnitRecused.class)
			.isThrownBy(() -> report.dispatch(this.roads.plan(report, assignment), null, NOTE, this.roads.desk()));
	}

	private void merges(UnitCode unit, @Nullable Item item, Place place) {
		Complaint report = this.roads.accepted(Nature.REPORT, item, place);
		Complaint handled = this.roads.accepted(Nature.REQUEST, item, place);
		handled.dispatch(this.roads.plan(handled, new Assignment(unit, List.of(), null, null, HandlingGrade.GENERAL)),
				null, NOTE, this.roads.desk());
		assertThatExceptionOfType(UnitRecused.class).isThrownBy(() -> handled.absorb(report.matter().recusal()));
		Complaint open = this.roads.accepted(Nature.REQUEST, item, place);
		open.absorb(report.matter().recusal());
		refuses(open, new Assignment(unit, List.of(), null, null, HandlingGrade.GENERAL));
	}

	private void classifies(UnitCode unit, @Nullable Item item, Place place) {
		Complaint request = this.roads.accepted(Nature.REQUEST, item, place);
		var recusal = this.roads.recusals.of(true, code(item), "any", place.code(), List.of());
		request.classify(Nature.REPORT, recusal, this.roads.recusals.firstDesk(place.code(), recusal),
				this.roads.desk());
		refuses(request, new Assignment(unit, List.of(), null, null, HandlingGrade.GENERAL));
	}

	@ParameterizedTest
	@CsvSource({ "341503", "341502" })
	void passesFromADeskThatIsNamedToTheDistrict(String district) {
		this.roads.enter(district);
		Place place = this.roads.first(PlaceKind.VILLAGE);
		UnitCode desk = this.roads.chart.disciplineOfficeOf(place).map(Unit::code).orElseThrow();
		Complaint report = this.roads.filed(Nature.REPORT, null, place, List.of(desk));
		assertThat(report.matter().supervisingUnit()).isNull();
		assertThat(ComplaintVisibility.sees(Actors.handler(desk), report)).isFalse();
	}

	private static @Nullable ItemCode code(@Nullable Item item) {
		return (item == null) ? null : item.code();
	}

	/** A district in memory, and complaints about it that have come so far. */
	private static final class Roads {

		private OrganizationChart chart;

		private List<@Nullable Item> items;

		private Map<UnitCode, UnitCode> parents;

		private Recusals recusals;

		private DispatchPlanner planner;

		void enter(String district) {
			this.chart = PublishedFolders.organization(district).chart();
			List<Item> listed = PublishedFolders.checklist(district).items();
			this.items = Stream.concat(listed.stream(), Stream.of((Item) null)).toList();
			this.parents = this.chart.units()
				.stream()
				.filter((unit) -> unit.parent() != null)
				.collect(Collectors.toMap(Unit::code, Unit::parent));
			OrganizationManagement organization = mock(OrganizationManagement.class);
			given(organization.chart()).willReturn(this.chart);
			ChecklistManagement checklists = mock(ChecklistManagement.class);
			given(checklists.item(any(String.class), any())).willAnswer(
					(call) -> listed.stream().filter((item) -> item.code().equals(call.getArgument(1))).findFirst());
			given(checklists.routing(any(), any())).willAnswer((call) -> Optional
				.ofNullable(routing(call.getArgument(0), this.chart.place(call.getArgument(1)).orElseThrow())));
			DistrictManagement districts = mock(DistrictManagement.class);
			given(districts.settings())
				.willReturn(new DistrictSettings("区", "区纪委", new DistrictSettings.Contact("12345", "", null),
						LampComplaint.LIMITS, new DistrictSettings.Page("#b71c1c", "")));
			CalendarManagement calendar = mock(CalendarManagement.class);
			given(calendar.workCalendar()).willReturn(NationalCalendar.calendar());
			this.recusals = new Recusals(checklists, organization);
			this.planner = new DispatchPlanner(checklists, organization, districts, calendar);
		}

		boolean applies(@Nullable Item item, Place place) {
			return item == null || new RoutingPolicy(this.chart).applies(item.appliesTo(), place);
		}

		private @Nullable Routing routing(Item item, Place place) {
			return applies(item, place) ? new RoutingPolicy(this.chart).route(item, place) : null;
		}

		/**
		 * The place's own unit, the item's lead there, and all whose superior is one of
		 * them.
		 */
		Set<UnitCode> accused(@Nullable Item item, Place place) {
			Set<UnitCode> accused = new HashSet<>();
			this.chart.handlingUnitOf(place).map(Unit::code).ifPresent(accused::add);
			if (item != null) {
				accused.add(new RoutingPolicy(this.chart).lead(item.responsibility(), place).orElseThrow().code());
			}
			this.parents.forEach((unit, parent) -> {
				if (accused.contains(parent)) {
					accused.add(unit);
				}
			});
			return accused;
		}

		boolean isOfTownship(UnitCode unit) {
			return this.chart.unit(unit).orElseThrow().kind() == UnitKind.TOWNSHIP_GOVERNMENT;
		}

		Place first(PlaceKind kind) {
			return this.chart.places().stream().filter((place) -> place.kind() == kind).findFirst().orElseThrow();
		}

		UnitCode stranger(Set<UnitCode> accused) {
			return this.chart.units((kind) -> kind == UnitKind.DEPARTMENT)
				.stream()
				.map(Unit::code)
				.filter((unit) -> !accused.contains(unit))
				.findFirst()
				.orElseThrow();
		}

		Complaint filed(Nature nature, @Nullable Item item, Place place, List<UnitCode> named) {
			var recusal = this.recusals.of(nature == Nature.REPORT, code(item), "any", place.code(), named);
			SubjectMatter matter = new SubjectMatter(nature, code(item), null, null, "any", place.code(),
					place.code().value(), this.recusals.firstDesk(place.code(), recusal), recusal, "账目不清", null);
			return new Complaint(new ComplaintKey(341503, UUID.randomUUID()), new byte[32], null, matter, null,
					Origin.online(), LampComplaint.deadline(), now());
		}

		Complaint accepted(Nature nature, @Nullable Item item, Place place) {
			Complaint complaint = filed(nature, item, place, List.of());
			complaint.accept("2021-00001", desk());
			return complaint;
		}

		Complaint returned(@Nullable Item item, Place place, UnitCode lead) {
			Complaint complaint = dispatched(item, place, lead);
			complaint.giveBack(NOTE, LampComplaint.LIMITS, LampComplaint.CALENDAR,
					LampComplaint.handler("2021-11-02T11:00"));
			return complaint;
		}

		Complaint reopened(@Nullable Item item, Place place, UnitCode lead) {
			Complaint complaint = dispatched(item, place, lead);
			complaint.reply(NOTE, null, LampComplaint.handler("2021-11-02T11:00"));
			complaint.approve(null, null, desk());
			complaint.close(desk());
			complaint.reopen(NOTE, LampComplaint.deadline(), desk());
			return complaint;
		}

		private Complaint dispatched(@Nullable Item item, Place place, UnitCode lead) {
			Complaint complaint = accepted(Nature.REPORT, item, place);
			complaint.dispatch(plan(complaint, new Assignment(lead, List.of(), null, null, HandlingGrade.GENERAL)),
					null, NOTE, desk());
			return complaint;
		}

		DispatchPlan plan(Complaint complaint, Assignment assignment) {
			return new DispatchPlan(assignment, LampComplaint.deadline(), null, complaint.matter().recusal());
		}

		PerformedBy desk() {
			return LampComplaint.desk("2021-11-02T10:00");
		}

		private static Instant now() {
			return LampComplaint.at(LocalDate.of(2021, 11, 1).atTime(9, 0).toString());
		}

	}

}
