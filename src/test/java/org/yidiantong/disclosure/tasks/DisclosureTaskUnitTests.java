package org.yidiantong.disclosure.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tasks of October 2021, due on November 10th.
 */
class DisclosureTaskUnitTests {

	private static final Period OCTOBER = Period.known("2021-10");

	private static final LocalDate DUE = LocalDate.of(2021, 11, 10);

	@ParameterizedTest
	@CsvSource({ "2021-10-31, AHEAD", "2021-11-01, OPEN", "2021-11-10, OPEN", "2021-11-11, OVERDUE" })
	void waitsUntilItsDueDay(LocalDate today, TaskState state) {
		assertThat(DisclosureTask.state(null, OCTOBER, DUE, today)).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "2021-11-10T15:59:59Z, ON_TIME", "2021-11-10T16:00:00Z, LATE" })
	void isOnTimeUntilTheDueDayEndsInTheDistrict(Instant published, TaskState state) {
		assertThat(DisclosureTask.state(published, OCTOBER, DUE, DUE.plusDays(30))).isEqualTo(state);
	}

	@Test
	void areCountedByState() {
		PeriodTasks october = new PeriodTasks(OCTOBER, DUE, List.of(task(TaskState.OPEN, null),
				task(TaskState.OPEN, null), task(TaskState.LATE, UUID.randomUUID())));
		PlaceTasks year = new PlaceTasks(SmallChecklist.place(SmallChecklist.VILLAGE), 2021, List.of(october, october),
				true);
		assertThat(october.count(TaskState.OPEN)).isEqualTo(2);
		assertThat(year.count(TaskState.OPEN)).isEqualTo(4);
		assertThat(year.total()).isEqualTo(6);
	}

	@Test
	void areUntouchedWithoutADisclosureOnceThePeriodIsOver() {
		DisclosureTask open = task(TaskState.OPEN, null);
		PeriodTasks october = new PeriodTasks(OCTOBER, DUE,
				List.of(open, task(TaskState.AHEAD, null), task(TaskState.OPEN, UUID.randomUUID())));
		assertThat(october.untouched()).containsExactly(open);
	}

	private static DisclosureTask task(TaskState state, UUID written) {
		return new DisclosureTask(new ItemCode("L01"), "路灯报修", state, null, false, written,
				(written == null) ? null : DisclosureState.DRAFT);
	}

}
