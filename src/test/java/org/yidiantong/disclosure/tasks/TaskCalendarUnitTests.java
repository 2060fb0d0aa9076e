package org.yidiantong.disclosure.tasks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * The tasks of a village in 2021, which starts in September, on November 5th.
 */
class TaskCalendarUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2021, 11, 5);

	private static final Place VILLAGE = SmallChecklist.place(SmallChecklist.VILLAGE);

	private static final Instant PUBLISHED = Instant.parse("2021-11-03T01:00:00Z");

	private final TaskSets rows = mock(TaskSets.class);

	private final Plans plans = mock(Plans.class);

	private final DutyCache duties = mock(DutyCache.class);

	private final TaskCalendar tasks = new TaskCalendar(this.plans, this.rows, this.duties, rules());

	@BeforeEach
	void planAndDuties() {
		given(this.plans.plan()).willReturn(
				new DisclosurePlan(List.of(new DisclosurePlan.Step(YearMonth.of(2021, 9), Set.of(DisclosurePlan.ALL))),
						DisclosurePlan.DueDays.USUAL));
		given(this.duties.of(SmallChecklist.VERSION)).willReturn(Duties.of(SmallChecklist.items()));
		given(this.duties.of("2020.1")).willReturn(Duties.of(List.of()));
	}

	@Test
	void showsPeriodsFromTheStartThatHaveTasks() {
		assertThat(village()).extracting((tasks) -> tasks.period().code() + " " + tasks.tasks().get(0).item())
			.containsExactly("2021-09 L01", "2021-Q3 B01", "2021-10 L01", "2021-11 L01", "2021-12 L01", "2021-Q4 B01");
	}

	@Test
	void showsTheStateOfEachOnTheDay() {
		assertThat(village()).extracting((tasks) -> tasks.tasks().get(0).state())
			.containsExactly(TaskState.OVERDUE, TaskState.OVERDUE, TaskState.OPEN, TaskState.AHEAD, TaskState.AHEAD,
					TaskState.AHEAD);
	}

	@Test
	void showsTasksAsTheyWereSet() {
		LocalDate due = LocalDate.of(2021, 11, 30);
		given(this.rows.of(any(), anyInt())).willReturn(
				List.of(new TaskSet("2021-09", new PlaceCode(SmallChecklist.VILLAGE), due, SmallChecklist.VERSION),
						new TaskSet("2021-10", new PlaceCode(SmallChecklist.VILLAGE), due, "2020.1")));
		assertThat(village()).extracting((tasks) -> tasks.period().code())
			.containsExactly("2021-09", "2021-Q3", "2021-11", "2021-12", "2021-Q4");
		assertThat(village().get(0).dueOn()).isEqualTo(due);
	}

	@Test
	void showsWhatIsWrittenForATask() {
		UUID written = UUID.randomUUID();
		given(this.rows.disclosures(any(), anyInt()))
			.willReturn(List.of(new TaskSets.TaskDisclosure(written, new PlaceCode(SmallChecklist.VILLAGE), "2021-10",
					"341503/L01", DisclosureState.PUBLISHED, new FirstPublication(PUBLISHED, true))));
		assertThat(village().get(2).tasks()).containsExactly(new DisclosureTask(new ItemCode("L01"), "路灯报修",
				TaskState.ON_TIME, PUBLISHED, true, written, DisclosureState.PUBLISHED));
		assertThat(village().get(3).tasks().get(0).isUntouched()).isTrue();
	}

	@Test
	void showsNothingWhereNothingIsOwed() {
		assertThat(this.tasks.of(List.of(SmallChecklist.place(SmallChecklist.TOWNSHIP)), 2021, TODAY)).isEmpty();
		assertThat(this.tasks.of(List.of(VILLAGE), 2020, TODAY)).isEmpty();
	}

	private List<PeriodTasks> village() {
		Map<PlaceCode, List<PeriodTasks>> all = this.tasks.of(List.of(VILLAGE), 2021, TODAY);
		assertThat(all).containsOnlyKeys(VILLAGE.code());
		return all.get(VILLAGE.code());
	}

	private static TaskRules rules() {
		CalendarManagement calendar = mock(CalendarManagement.class);
		given(calendar.workCalendar()).willReturn(NationalCalendar.calendar());
		return new TaskRules(
				SmallChecklist.checklists(new BusinessClock(Clock.fixed(PUBLISHED, ZoneOffset.UTC), Duration.ZERO)),
				calendar);
	}

}
