package org.yidiantong.complaints.deadline;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.NationalCalendar;
import org.yidiantong.checklist.HandlingGrade;
import org.yidiantong.tenancy.DistrictSettings;

import static org.assertj.core.api.Assertions.assertThat;

class ResponseDeadlineUnitTests {

	private static final DistrictSettings.Limits LIMITS = new DistrictSettings.Limits(3, 2,
			new DistrictSettings.Handling(5, 15, 30), 1);

	@ParameterizedTest
	@CsvSource({ "SIMPLE, 10, 2021-09-18", "GENERAL, 20, 2021-10-09", "COMPLEX, 35, 2021-10-29" })
	void countsWorkingDaysFromTheFilingByGrade(HandlingGrade grade, int days, LocalDate due) {
		ResponseDeadline deadline = ResponseDeadline.of(LocalDate.of(2021, 9, 6), grade, LIMITS,
				NationalCalendar.calendar());
		assertThat(deadline.dueOn()).isEqualTo(due);
		assertThat(deadline.parts().total()).isEqualTo(days);
		assertThat(deadline.parts().accept()).isEqualTo(3);
		assertThat(deadline.parts().review()).isEqualTo(2);
	}

}
