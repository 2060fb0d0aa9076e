package org.yidiantong.evaluation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.NationalCalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class EvaluationDeadlinesUnitTests {

	@Test
	void countsWorkingDaysFromTodayInTheDistrict() {
		CalendarManagement calendar = mock(CalendarManagement.class);
		given(calendar.workCalendar()).willReturn(NationalCalendar.calendar());
		Instant lateInTheEvening = Instant.parse("2021-11-30T17:00:00Z");
		EvaluationDeadlines deadlines = new EvaluationDeadlines(calendar,
				new BusinessClock(Clock.fixed(lateInTheEvening, ZoneOffset.UTC), Duration.ZERO));
		assertThat(deadlines.callBack()).isEqualTo("2021-12-06");
		assertThat(deadlines.rectification()).isEqualTo("2021-12-22");
	}

}
