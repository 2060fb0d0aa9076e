package org.yidiantong.complaints.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.DistrictSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * Who should lead, and what a dispatch by an officer becomes.
 */
class DispatchPlannerUnitTests {

	private static final BusinessClock CLOCK = new BusinessClock(
			Clock.fixed(Instant.parse("2021-11-01T01:00:00Z"), ZoneOffset.UTC), Duration.ZERO);

	private static final DistrictSettings SETTINGS = new DistrictSettings("裕安", "区纪委",
			new DistrictSettings.Contact("12345", "", null),
			new DistrictSettings.Limits(3, 2, new DistrictSettings.Handling(5, 15, 30), 1),
			new DistrictSettings.Page("#b71c1c", ""));

	private static final String LEAD = SmallChecklist.VILLAGERS.code().value();

	private static final String ROADS = SmallChecklist.ROADS.code().value();

	private final DispatchPlanner planner = planner();

	@Test
	void suggestsWhoLeadsByTheList() {
		DispatchSuggestion suggestion = this.planner.suggest(about("L01", SmallChecklist.VILLAGE, null));
		assertThat(suggestion.lead()).isEqualTo(SmallChecklist.VILLAGERS);
		assertThat(suggestion.guiding()).containsExactly(SmallChecklist.ROADS);
		assertThat(suggestion.watching(SmallChecklist.VILLAGERS)).isEqualTo(SmallChecklist.DESK.code());
		assertThat(suggestion.watching(SmallChecklist.GOVERNMENT)).isNull();
	}

	@Test
	void suggestsThePlacesOwnUnitWithoutItem() {
		DispatchSuggestion suggestion = this.planner.suggest(about(null, SmallChecklist.VILLAGE, null));
		assertThat(suggestion.lead()).isEqualTo(SmallChecklist.VILLAGERS);
		assertThat(suggestion.guiding()).isEmpty();
		assertThat(suggestion.watching(SmallChecklist.VILLAGERS)).isNull();
		assertThat(suggestion.note()).isEqualTo("群众未选事项，经研判属于地点所在单位职责。请黄莲村村委会主办，核实情况后依规办理并如实答复。");
	}

	@Test
	void passesOverTheRespondent() {
		DispatchSuggestion village = this.planner.suggest(about("L01", SmallChecklist.VILLAGE, LEAD));
		assertThat(village.lead()).isEqualTo(SmallChecklist.GOVERNMENT);
		DispatchSuggestion township = this.planner
			.suggest(about("L01", SmallChecklist.TOWNSHIP, SmallChecklist.GOVERNMENT.code().value()));
		assertThat(township.lead()).isEqualTo(SmallChecklist.ROADS);
	}

	@Test
	void suggestsNobodyWhereNobodyIs() {
		DispatchSuggestion suggestion = this.planner.suggest(about(null, SmallChecklist.FORMER_VILLAGE, null));
		assertThat(suggestion.lead()).isNull();
		assertThat(suggestion.note()).doesNotContain("主办");
	}

	@Test
	void notesItemAndRecusal() {
		assertThat(this.planner.suggest(about("L01", SmallChecklist.VILLAGE, LEAD)).note())
			.startsWith("经研判属于清单事项“L01 路灯报修”。请苏埠镇人民政府主办")
			.endsWith("本件为反映问题，被反映的单位和个人回避，不得打听、泄露反映人信息。");
		assertThat(this.planner.suggest(about("L01", SmallChecklist.VILLAGE, null)).note()).doesNotContain("回避");
	}

	@Test
	void plansTheSuggestionWhenNobodyIsChosen() {
		DispatchPlan plan = this.planner.plan(about("L01", SmallChecklist.VILLAGE, null), null, null, List.of(),
				List.of());
		assertThat(plan.assignment()).isEqualTo(
				new Assignment(new UnitCode(LEAD), List.of(), SmallChecklist.DESK.code(), "C1", HandlingGrade.SIMPLE));
		assertThat(plan.item()).isEqualTo(new ItemReference(new ItemCode("L01"), "341503/L01", "路灯报修", "C1"));
		assertThat(plan.deadline().dueOn()).isEqualTo("2021-11-15");
	}

	@Test
	void plansWhatTheOfficerChooses() {
		DispatchPlan plan = this.planner.plan(about("L01", SmallChecklist.VILLAGE, null),
				SmallChecklist.GOVERNMENT.code().value(), "B01",
				List.of(ROADS, LEAD, ROADS, SmallChecklist.GOVERNMENT.code().value()), List.of());
		assertThat(plan.assignment().lead()).isEqualTo(SmallChecklist.GOVERNMENT.code());
		assertThat(plan.assignment().assisting()).map(UnitCode::value).containsExactly(ROADS, LEAD);
		assertThat(plan.assignment().grade()).isEqualTo(HandlingGrade.GENERAL);
		assertThat(plan.item()).extracting(ItemReference::code).isEqualTo(new ItemCode("B01"));
	}

	@Test
	void takesUnknownItemAsOrdinaryWork() {
		DispatchPlan plan = this.planner.plan(about(null, SmallChecklist.VILLAGE, null), ROADS, null, List.of(),
				List.of());
		assertThat(plan.assignment())
			.isEqualTo(new Assignment(new UnitCode(ROADS), List.of(), null, null, HandlingGrade.GENERAL));
		assertThat(plan.item()).isNull();
		assertThat(plan.deadline().parts().handle()).isEqualTo(15);
	}

	@Test
	void namesEveryErrorOfThePlan() {
		ValidationError note = ValidationError.of("note", "case.note.missing");
		InvalidRequest refused = catchThrowableOfType(InvalidRequest.class,
				() -> this.planner.plan(about(null, SmallChecklist.COMMUNITY, null), SmallChecklist.DESK.code().value(),
						"B01", List.of(ROADS, "HU-D99", SmallChecklist.GROUP.code().value()), List.of(note)));
		assertThat(refused.errors()).extracting(ValidationError::path)
			.containsExactly("itemCode", "unit", "assisting[1]", "assisting[2]", "note");
	}

	@Test
	void givesNothingToTheUnitOfAClosedVillage() {
		Unit former = new Unit(new UnitCode("HU-341503100-V09"), "老黄莲村村委会", UnitKind.VILLAGE, Set.of(), null,
				new PlaceCode(SmallChecklist.FORMER_VILLAGE), null);
		OrganizationManagement organization = mock(OrganizationManagement.class);
		given(organization.chart()).willReturn(new OrganizationChart(
				List.of(SmallChecklist.place(SmallChecklist.TOWNSHIP), SmallChecklist.place(SmallChecklist.VILLAGE)),
				List.of(SmallChecklist.GOVERNMENT, SmallChecklist.VILLAGERS, SmallChecklist.DESK, former)));
		given(organization.place(any()))
			.willAnswer((call) -> Optional.of(SmallChecklist.place(SmallChecklist.VILLAGE)));
		DispatchPlanner planner = planner(organization);
		DispatchSubject subject = about("L01", SmallChecklist.VILLAGE, null);
		String code = former.code().value();
		InvalidRequest refused = catchThrowableOfType(InvalidRequest.class,
				() -> planner.plan(subject, code, null, List.of(code), List.of()));
		assertThat(refused.errors()).extracting(ValidationError::path).containsExactly("unit", "assisting[0]");
		DispatchSubject again = subject.again(LocalDate.of(2021, 11, 2),
				new Assignment(former.code(), List.of(), null, null, HandlingGrade.GENERAL));
		assertThat(planner.suggest(again).lead()).isEqualTo(SmallChecklist.VILLAGERS);
	}

	@Test
	void wantsLeadWhereNobodyIsSuggested() {
		InvalidRequest refused = catchThrowableOfType(InvalidRequest.class, () -> this.planner
			.plan(about(null, SmallChecklist.FORMER_VILLAGE, null), null, null, List.of(), List.of()));
		assertThat(refused.errors()).extracting((error) -> error.message().getCodes()[0])
			.containsExactly("mistake.case.unit.missing");
	}

	private static DispatchSubject about(String item, String place, String respondent) {
		return new DispatchSubject(SmallChecklist.VERSION, ItemCode.orNull(item), new PlaceCode(place),
				(respondent == null) ? Recusal.none() : new Recusal(List.of(), List.of(new UnitCode(respondent))),
				respondent != null, LocalDate.of(2021, 11, 1));
	}

	private static DispatchPlanner planner() {
		return planner(SmallChecklist.organization());
	}

	private static DispatchPlanner planner(OrganizationManagement organization) {
		DistrictManagement districts = mock(DistrictManagement.class);
		given(districts.settings()).willReturn(SETTINGS);
		CalendarManagement calendar = mock(CalendarManagement.class);
		given(calendar.workCalendar()).willReturn(NationalCalendar.calendar());
		return new DispatchPlanner(SmallChecklist.checklists(CLOCK), organization, districts, calendar);
	}

}
