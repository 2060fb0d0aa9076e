package org.yidiantong.reporting.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.schedule.DueReport;
import org.yidiantong.reporting.schedule.ScheduleManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.support.ThirdDistrict;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.FolderRejected;
import org.yidiantong.tenancy.folder.FolderManagement;
import org.yidiantong.tenancy.folder.TenantsFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A district's folder says which reports are made by themselves, and when.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@ExhaustiveTest
class ScheduleModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ScheduleManagement schedule;

	@Autowired
	private DueReports reports;

	@Autowired
	private ReportManagement made;

	@Autowired
	private FolderManagement folders;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private BusinessClock clock;

	@TempDir
	private Path tenants;

	private DistrictCode code;

	/** A year that has not begun when a test begins, whichever came before. */
	private int year;

	@BeforeEach
	void begins() {
		this.code = this.district.begin();
		this.year = this.clock.today().getYear() + 1;
		playTo(tuesday());
		this.district.file(this.code + "100-V01");
	}

	@Test
	void makesEveryMissedReportTheOldestFirst() throws IOException {
		apply("""
				schedule:
				  - {report: performance, every: month}
				  - {report: performance, every: week}
				  - {report: performance, every: quarter, day: 10}
				  - {report: disclosure, every: quarter, day: FIRST_WORKING_DAY}
				""");
		assertThat(due()).isEmpty();
		playTo(day(10, 15));
		LocalDate october = this.calendar.workCalendar().firstWorkingDay(YearMonth.of(this.year, 10));
		List<String> expected = new ArrayList<>(List.of("performance month " + day(9, 1) + " " + october,
				"disclosure quarter " + day(7, 1) + " " + october,
				"performance quarter " + day(7, 1) + " " + day(10, 10)));
		for (LocalDate monday = tuesday().minusDays(1); !monday.plusDays(7).isAfter(day(10, 15)); monday = monday
			.plusDays(7)) {
			expected.add("performance week " + monday + " " + monday.plusDays(7));
		}
		assertThat(due()).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(this.district.in(this.schedule::due)).isSortedAccordingTo(Comparator.comparing(DueReport::dueOn));
		List<DueReport> asked = this.district.in(this.schedule::due);
		assertThat(this.district.in(this.reports::request)).hasSameSizeAs(asked);
		assertThat(due()).isEmpty();
		assertThat(this.district.in(this.reports::request)).isEmpty();
		assertThat(made())
			.containsExactlyElementsOf(asked.stream().map((one) -> one.report() + " " + one.period().from()).toList());
	}

	@Test
	void makesAReportAfterAYearOnItsDay() throws IOException {
		apply("schedule: [{report: performance, every: year, day: '01-15'}]\n");
		playTo(LocalDate.of(this.year + 1, 1, 14));
		assertThat(due()).isEmpty();
		playTo(LocalDate.of(this.year + 1, 1, 15));
		assertThat(due()).containsExactly("performance year " + day(1, 1) + " " + (this.year + 1) + "-01-15");
	}

	@Test
	void makesTheLastMonthWithoutAFileAndNothingForThePastOfANewLine() throws IOException {
		playTo(day(12, 16));
		assertThat(due()).singleElement().asString().startsWith("performance month " + day(11, 1));
		assertThat(apply("schedule: [{report: performance, every: half-year, day: 20}]\n"))
			.containsExactly(Change.Kind.ADDED);
		assertThat(due()).isEmpty();
		playTo(LocalDate.of(this.year + 1, 1, 20));
		assertThat(due()).containsExactly("performance half-year " + day(7, 1) + " " + (this.year + 1) + "-01-20");
		Files.delete(this.tenants.resolve(this.code + "/report-schedule.yaml"));
		assertThat(changes()).containsExactly(Change.Kind.REMOVED);
		assertThat(due()).singleElement().asString().startsWith("performance month " + day(12, 1));
	}

	@Test
	void makesUpForMissedMonthsThoughTheFileIsNew() throws IOException {
		playTo(day(10, 15));
		this.district.in(this.reports::request);
		playTo(day(12, 16));
		apply("schedule: [{report: performance, every: month}, {report: performance, every: week}]\n");
		assertThat(due()).extracting((one) -> one.replaceFirst(" [^ ]*$", ""))
			.containsExactly("performance month " + day(10, 1), "performance month " + day(11, 1));
	}

	@Test
	void requestsAReportOnceThoughAnInterruptionComesBetween() {
		playTo(day(12, 16));
		for (int point = 1; point < 12; point++) {
			SqlCapture.failAt(point, () -> this.district.in(this.reports::request));
		}
		this.district.in(this.reports::request);
		assertThat(made()).hasSize(1);
	}

	@Test
	void namesEachMistakeWithItsLineAndKeepsTheScheduleAsItWas() throws IOException {
		apply("schedule: [{report: performance, every: week}]\n");
		assertThatExceptionOfType(FolderRejected.class).isThrownBy(() -> apply("""
				schedule:
				  - {report: performance, every: year, day: 02-30}
				  - {report: performance, every: month, day: 31}
				  - {report: performance, every: week, day: FUNDAY}
				  - {report: performance, every: weak}
				  - {report: disclosure, every: week}
				  - {report: performance, every: quarter}
				  - {report: performance, every: quarter, day: 5}
				"""))
			.satisfies((rejected) -> assertThat(rejected.findings()).extracting((one) -> one.text(Locale.ENGLISH))
				.satisfiesExactly(
						(one) -> assertThat(one).contains("report-schedule.yaml:2",
								"\"02-30\" is not a day of every year"),
						(one) -> assertThat(one).contains("report-schedule.yaml:3", "\"31\""),
						(one) -> assertThat(one).contains("report-schedule.yaml:4", "\"FUNDAY\""),
						(one) -> assertThat(one).contains("report-schedule.yaml:5", "\"weak\"", "\"week\""),
						(one) -> assertThat(one).contains("report-schedule.yaml:6", "disclosure"),
						(one) -> assertThat(one).contains("report-schedule.yaml:8", "performance by quarter")));
		playTo(tuesday().plusDays(7));
		assertThat(due()).containsExactly("performance week " + tuesday().minusDays(1) + " " + tuesday().plusDays(6));
	}

	private LocalDate day(int month, int day) {
		return LocalDate.of(this.year, month, day);
	}

	private LocalDate tuesday() {
		return day(9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
	}

	private List<String> made() {
		List<String> made = new ArrayList<>();
		this.district.in(() -> this.made.list(this.district.actor(), new PageRequest(50, null)))
			.items()
			.forEach((one) -> made.add(0, one.report() + " " + one.from()));
		return made;
	}

	private List<String> due() {
		return this.district.in(this.schedule::due).stream().map(ScheduleModuleTests::text).toList();
	}

	private static String text(DueReport one) {
		return one.report() + " " + one.every().code() + " " + one.period().from() + " " + one.dueOn();
	}

	private void playTo(LocalDate day) {
		this.district.playTo(day.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
	}

	private List<Change.Kind> apply(String schedule) throws IOException {
		Files.writeString(ThirdDistrict.write(this.tenants, this.code.value()).resolve("report-schedule.yaml"),
				schedule);
		return changes();
	}

	private List<Change.Kind> changes() {
		return this.folders.apply(TenantsFolder.at(this.tenants)).get(0).changes().stream().map(Change::kind).toList();
	}

}
