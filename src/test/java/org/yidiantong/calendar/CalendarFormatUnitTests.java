package org.yidiantong.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.CalendarFile.Range;
import org.yidiantong.calendar.CalendarFile.Year;
import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.Location;
import org.yidiantong.tenancy.SourceDocument;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFormatUnitTests {

	private final Findings findings = new Findings();

	@Test
	void findsNothingWrongWithPublishedCalendar() {
		assertThat(NationalCalendar.findings().all()).isEmpty();
	}

	@Test
	void reportsRangeThatRunsBackwards() {
		read(Map.of("2021", holidays(new Range("2021-10-07", "2021-10-01"))));
		assertThat(found()).containsExactly("/years/2021/holidays/0 calendar.range-reversed");
	}

	@Test
	void reportsDayOfAnotherYear() {
		read(Map.of("2023",
				new Year(List.of(new Range("2022-12-31", "2023-01-02"), new Range("2021-05-01", "2023-05-01")),
						List.of("2024-01-06", "2022-11-26"))));
		assertThat(found()).containsExactly("/years/2023/holidays/1/from calendar.other-year",
				"/years/2023/makeupWorkdays/0 calendar.other-year", "/years/2023/makeupWorkdays/1 calendar.other-year");
	}

	@Test
	void reportsMakeupWorkdayOnWeekdayAndInsideHoliday() {
		read(Map.of("2021", new Year(List.of(new Range("2021-10-01", "2021-10-07")),
				List.of("2021-09-27", "2021-10-03", "2021-10-09"))));
		assertThat(found()).containsExactly("/years/2021/makeupWorkdays/0 calendar.makeup-on-weekday",
				"/years/2021/makeupWorkdays/1 calendar.makeup-in-holiday");
	}

	@Test
	void reportsMakeupWorkdayInsideHolidayOfAnotherNotice() {
		read(Map.of("2022", new Year(List.of(), List.of("2022-12-31")), "2023",
				holidays(new Range("2022-12-31", "2023-01-02"))));
		assertThat(found()).containsExactly("/years/2022/makeupWorkdays/0 calendar.makeup-in-holiday");
	}

	@Test
	void reportsOverlapWithinAndAcrossYears() {
		read(Map.of("2022",
				holidays(new Range("2022-10-01", "2022-10-07"), new Range("2022-10-07", "2022-10-08"),
						new Range("2022-12-30", "2022-12-31")),
				"2023", holidays(new Range("2022-12-31", "2023-01-02"))));
		assertThat(found()).containsExactly("/years/2022/holidays/1 calendar.day-twice",
				"/years/2023/holidays/0 calendar.day-twice");
	}

	@Test
	void reportsDayThatDoesNotExist() {
		read(Map.of("2021", new Year(List.of(new Range("2021-02-29", "2021-03-01")), List.of("2021-02-30"))));
		assertThat(found()).containsExactly("/years/2021/holidays/0/from calendar.no-such-day",
				"/years/2021/makeupWorkdays/0 calendar.no-such-day");
	}

	@Test
	void readsRestWhereSchemaRefusedParts() {
		Year broken = new Year(
				Arrays.asList(null, new Range(null, "2021-01-03"), new Range("2021-05-01", "2021-05-03")), null);
		CalendarDraft draft = read(Map.of("2021", broken));
		assertThat(draft.calendar().isWorkingDay(LocalDate.of(2021, 5, 3))).isFalse();
		assertThat(this.findings.isEmpty()).isTrue();
	}

	@Test
	void saysWhatIsWrongInBothLanguages() {
		read(Map.of("2021", holidays(new Range("2021-10-07", "2021-10-01"))));
		Finding finding = this.findings.all().get(0);
		assertThat(finding.text(Locale.SIMPLIFIED_CHINESE)).contains("2021-10-01 早于第一天 2021-10-07");
		assertThat(finding.text(Locale.ENGLISH)).contains("2021-10-01 is before the first one 2021-10-07");
	}

	private CalendarDraft read(Map<String, Year> years) {
		return new CalendarReader(new SourceDocument<>(new CalendarFile(years), (at) -> new Location(at, 1)),
				this.findings)
			.draft();
	}

	private List<String> found() {
		return this.findings.all().stream().map((finding) -> finding.at().file() + " " + finding.code()).toList();
	}

	private static Year holidays(Range... ranges) {
		return new Year(List.of(ranges), List.of());
	}

}
