package org.yidiantong.disclosure.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.tasks.DisclosurePlan.Step;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which places owe disclosures from when on, and until which day.
 */
class DisclosurePlanUnitTests {

	private static final Place VILLAGE = SmallChecklist.place(SmallChecklist.VILLAGE);

	private static final Place COMMUNITY = SmallChecklist.place(SmallChecklist.COMMUNITY);

	private static final Place TOWNSHIP = SmallChecklist.place(SmallChecklist.TOWNSHIP);

	@Test
	void coversPeriodsThatEndAfterThePlaceHasStarted() {
		DisclosurePlan plan = plan(new Step(YearMonth.of(2021, 9), Set.of(SmallChecklist.VILLAGE)));
		assertThat(plan.covers(VILLAGE, Period.known("2021-08"))).isFalse();
		assertThat(plan.covers(VILLAGE, Period.known("2021-09"))).isTrue();
		assertThat(plan.covers(VILLAGE, Period.known("2021-Q3"))).isTrue();
		assertThat(plan.covers(COMMUNITY, Period.known("2021-Q3"))).isFalse();
	}

	@Test
	void namesPlacesByCodeByTownshipOrAll() {
		Period period = Period.known("2021-10");
		DisclosurePlan township = plan(new Step(YearMonth.of(2021, 9), Set.of(SmallChecklist.TOWNSHIP)));
		assertThat(township.covers(VILLAGE, period)).isTrue();
		DisclosurePlan another = plan(new Step(YearMonth.of(2021, 9), Set.of("341503101")));
		assertThat(another.covers(VILLAGE, period)).isFalse();
		assertThat(another.covers(TOWNSHIP, period)).isFalse();
		assertThat(plan(new Step(YearMonth.of(2021, 9), Set.of(DisclosurePlan.ALL))).covers(COMMUNITY, period))
			.isTrue();
	}

	@Test
	void beginsWithItsEarliestStep() {
		assertThat(plan(new Step(YearMonth.of(2022, 1), Set.of(DisclosurePlan.ALL)),
				new Step(YearMonth.of(2021, 9), Set.of(SmallChecklist.VILLAGE)))
			.first()).hasValue(YearMonth.of(2021, 9));
	}

	@ParameterizedTest
	@CsvSource({ "2021-10, 2021-11-10", "2021-Q4, 2022-01-17", "2021, 2022-02-07" })
	void isDueOnAWorkingDayAfterThePeriod(String period, LocalDate due) {
		assertThat(TaskRules.dueOn(plan(), Period.known(period), NationalCalendar.calendar())).isEqualTo(due);
	}

	@Test
	void hasNoDueDayForSingleEvents() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> TaskRules.dueOn(plan(), Period.known("2021-10-01"), NationalCalendar.calendar()));
	}

	@Test
	void makesVillagesAndCommunitiesOweThatAreThereOnTheLastDay() {
		DisclosurePlan plan = plan(new Step(YearMonth.of(2020, 1), Set.of(DisclosurePlan.ALL)));
		Place former = new Place(new PlaceCode(SmallChecklist.FORMER_VILLAGE), "老黄莲村", PlaceKind.VILLAGE, null, null,
				List.of(), null, null, LocalDate.of(2020, 12, 31));
		assertThat(TaskRules.owes(plan, Period.known("2020-12"), former)).isTrue();
		assertThat(TaskRules.owes(plan, Period.known("2021-01"), former)).isFalse();
		assertThat(TaskRules.owes(plan, Period.known("2021-01"), TOWNSHIP)).isFalse();
		assertThat(TaskRules.owes(DisclosurePlan.NONE, Period.known("2021-01"), VILLAGE)).isFalse();
	}

	@Test
	void asksForItemsByKindOfPlaceAndLengthOfPeriod() {
		Duties duties = Duties.of(SmallChecklist.items());
		assertThat(codes(duties, PlaceKind.VILLAGE, Period.Length.MONTH)).containsExactly("L01");
		assertThat(codes(duties, PlaceKind.VILLAGE, Period.Length.QUARTER)).containsExactly("B01");
		assertThat(codes(duties, PlaceKind.COMMUNITY, Period.Length.QUARTER)).isEmpty();
		assertThat(codes(duties, PlaceKind.COMMUNITY, Period.Length.YEAR)).containsExactly("B02");
		assertThat(codes(duties, PlaceKind.VILLAGE, Period.Length.EVENT)).isEmpty();
		assertThat(codes(duties, PlaceKind.TOWNSHIP, Period.Length.MONTH)).isEmpty();
	}

	private static List<String> codes(Duties duties, PlaceKind kind, Period.Length length) {
		return duties.of(kind, length).stream().map((owed) -> owed.code().value()).toList();
	}

	private static DisclosurePlan plan(Step... steps) {
		return new DisclosurePlan(List.of(steps), DisclosurePlan.DueDays.USUAL);
	}

}
