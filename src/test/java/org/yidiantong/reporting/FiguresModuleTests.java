package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.reporting.figures.ComplaintBehindFigure;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.MonthFigures;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.runs.DueReports;
import org.yidiantong.reporting.runs.LaterRunner;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Figures of some hundred days in which complaints went every road, against a recount.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresModuleTests {

	private static final LocalDate FIRST = LocalDate.of(2021, 9, 6);

	private static final LocalDate LAST = LocalDate.of(2021, 12, 15);

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private DueReports due;

	@Autowired
	private FigureManagement figures;

	@Autowired
	private ReadModelManagement models;

	@Autowired
	private ReportRunner runner;

	@Autowired
	private LaterRunner later;

	@Autowired
	private EventLogReader reading;

	@Autowired
	private CalendarManagement calendar;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private JobRepository jobs;

	@BeforeAll
	void plays() {
		this.district.begin();
		this.district.plan(20210906, 120, 95);
		this.district.playTo(Instant.parse("2021-12-15T15:00:00Z"));
	}

	@Test
	void agreesWithARecountOfEachMonth() {
		for (String month : List.of("2021-09", "2021-10", "2021-11")) {
			ReportView view = report(new RequestReport(null, null, null, month));
			assertThat(view.state()).isEqualTo(ReportState.DONE);
			assertThat(figures(view)).as(month).containsAllEntriesOf(recount(view.from(), view.to()));
		}
	}

	@Test
	void agreesWithARecountOfTheWholeTime() {
		ReportView view = report(new RequestReport("performance", FIRST.toString(), LAST.toString(), null));
		assertThat(figures(view)).containsAllEntriesOf(recount(FIRST, LAST));
		assertThat(view.workbook()).isTrue();
	}

	@Test
	void carriesOverWhatWasOpenTheMonthBeforeForTwelveMonths() {
		assertThat(this.district.played).anyMatch((one) -> one.closings.size() == 2);
		List<MonthFigures> months = this.district.in(() -> this.figures.today(this.district.actor())).months();
		assertThat(months).hasSize(12);
		for (int month = 1; month < months.size(); month++) {
			assertThat(months.get(month).period().get("carriedOver")).as(months.get(month).month().toString())
				.isEqualByComparingTo(months.get(month - 1).figures().get("open"));
		}
	}

	@Test
	void countsDaysThatAreOverOnceAndAgainAfterALateEvent() {
		List<MonthFigures> before = months();
		assertThat(windowsCounted(this::months)).as("the current month is a part of today's figures").isZero();
		this.clock.at(Instant.parse("2021-10-20T03:00:00Z"),
				() -> this.district.file(this.district.played.get(0).place));
		List<MonthFigures> after = new ArrayList<>();
		assertThat(windowsCounted(() -> after.addAll(months()))).as("October, November and a month ago").isEqualTo(3);
		for (int month = 0; month < after.size(); month++) {
			long more = after.get(month).month().isBefore(YearMonth.of(2021, 10)) ? 0 : 1;
			assertThat(after.get(month).figures().get("complaints")).as(after.get(month).month().toString())
				.isEqualByComparingTo(before.get(month).figures().get("complaints").add(BigDecimal.valueOf(more)));
		}
		assertThat(months()).isEqualTo(after);
	}

	private List<MonthFigures> months() {
		return this.district.in(() -> this.figures.today(this.district.actor())).months();
	}

	/** How many windows the statement over all complaints has. */
	private static long windowsCounted(Runnable work) {
		List<String> counting = new ArrayList<>();
		SqlCapture.before((sql) -> {
			if (sql.contains("AS w(number") && sql.contains("COMPLAINTS_CUMULATIVE")) {
				counting.add(sql);
			}
			return false;
		}, (connection) -> {
		}, work);
		return counting.stream().mapToLong((sql) -> sql.split("::timestamptz").length / 2).sum();
	}

	@Test
	void changesNoFigureOfThePastWhenACaseIsClosedToday() {
		RequestReport october = new RequestReport(null, null, null, "2021-10");
		ReportView before = report(october);
		PlayedComplaint open = this.district.played.stream()
			.filter((one) -> one.closings.isEmpty() && one.withdrawnAt == null && one.dispatches.size() == 1
					&& one.returns.isEmpty() && one.filedAt.isBefore(Instant.parse("2021-10-20T00:00:00Z")))
			.findFirst()
			.orElseThrow();
		this.district.close(open);
		ReportView after = report(october);
		assertThat(after.revision()).isEqualTo(before.revision() + 1);
		assertThat(after.contentHash()).isEqualTo(before.contentHash());
		assertThat(after.differences()).isEmpty();
	}

	@Test
	void appliesAnEventOnceHoweverOftenItComes() {
		ReportView before = report(new RequestReport(null, null, null, "2021-11"));
		this.district.in(() -> {
			this.reading.replay(ReadModelManagement.READER, 0);
			return this.models.catchUp();
		});
		assertThat(report(new RequestReport(null, null, null, "2021-11")).contentHash())
			.isEqualTo(before.contentHash());
	}

	@Test
	void givesTheSameFiguresWhenReadAnew() {
		ReportView before = report(new RequestReport(null, null, null, "2021-11"));
		this.district.in(() -> {
			this.models.rebuild(this.district.actor());
			return true;
		});
		assertThat(report(new RequestReport(null, null, null, "2021-11")).contentHash())
			.isEqualTo(before.contentHash());
	}

	@Test
	void listsAsManyCasesAsAFigureCounts() {
		ReportView view = report(new RequestReport(null, FIRST.toString(), LAST.toString(), null));
		for (Kpi kpi : Kpi.values()) {
			BigDecimal value = figures(view).get(kpi.code());
			if (kpi.unit() == Kpi.Unit.COUNT && kpi.isOfComplaints()) {
				assertThat(behind(view.id(), kpi.code())).as(kpi.code()).hasSize(value.intValueExact());
			}
		}
		assertThat(behind(view.id(), "closureRate").stream().filter(ComplaintBehindFigure::counts))
			.hasSameSizeAs(behind(view.id(), "closed"));
	}

	@Test
	@ExhaustiveTest
	void endsTheSameWhereverItIsInterrupted() {
		RequestReport asked = new RequestReport(null, null, null, "2021-Q4");
		ReportView undisturbed = report(asked);
		for (int point = 1; point <= 190; point += 13) {
			ReportView view = interrupted(asked, point);
			assertThat(view.state()).as("killed at statement " + point).isEqualTo(ReportState.DONE);
			assertThat(view.contentHash()).as("killed at statement " + point).isEqualTo(undisturbed.contentHash());
		}
		assertThat(this.jobs.findRunningJobExecutions("performance-report")).extracting(JobExecution::getStatus)
			.isEmpty();
	}

	@Test
	void makesOneRunOfTwoRequestsForOnePeriod() {
		RequestReport asked = new RequestReport(null, "2021-10-01", "2021-10-05", null);
		UUID first = this.district.in(() -> this.reports.request(this.district.actor(), asked));
		assertThat(this.district.in(() -> this.reports.request(this.district.actor(), asked))).isEqualTo(first);
		run();
		assertThat(this.district.in(() -> this.reports.request(this.district.actor(), asked))).isNotEqualTo(first);
		run();
	}

	@Test
	void showsAWorkbookOnlyWhenItIsWritten() {
		UUID id = this.district.in(() -> this.reports.request(this.district.actor(),
				new RequestReport(null, "2021-10-01", "2021-10-06", null)));
		assertThatExceptionOfType(ReportNotReady.class)
			.isThrownBy(() -> this.district.in(() -> this.reports.workbook(this.district.actor(), id)));
		run();
		assertThat(this.district.in(() -> this.reports.workbook(this.district.actor(), id))).startsWith('P', 'K');
	}

	@Test
	void asksForLastMonthOnceWhoeverAsks() {
		UUID id = this.district.in(this.due::request).get(0);
		assertThat(this.district.in(this.due::request)).isEmpty();
		run();
		ReportView view = this.district.in(() -> this.reports.find(this.district.actor(), id));
		assertThat(view.from()).isEqualTo("2021-11-01");
		assertThat(view.state()).isEqualTo(ReportState.DONE);
	}

	private ReportView interrupted(RequestReport asked, int point) {
		UUID id = this.district.in(() -> this.reports.request(this.district.actor(), asked));
		SqlCapture.failAt(point, this::run);
		this.district.in(() -> {
			this.later.run();
			return true;
		});
		return this.district.in(() -> this.reports.find(this.district.actor(), id));
	}

	private ReportView report(RequestReport asked) {
		UUID id = this.district.in(() -> this.reports.request(this.district.actor(), asked));
		run();
		return this.district.in(() -> this.reports.find(this.district.actor(), id));
	}

	private void run() {
		this.district.in(() -> {
			this.runner.runWaiting();
			return true;
		});
	}

	private List<ComplaintBehindFigure> behind(UUID id, String figure) {
		List<ComplaintBehindFigure> all = new ArrayList<>();
		String after = null;
		do {
			PageRequest part = new PageRequest(50, after);
			Page<ComplaintBehindFigure> page = this.district
				.in(() -> this.reports.cases(this.district.actor(), id, figure, part));
			all.addAll(page.items());
			after = (page.next() == null) ? null : all.get(all.size() - 1).id().toString();
		}
		while (after != null);
		return all;
	}

	private static Map<String, BigDecimal> figures(ReportView view) {
		return view.figures();
	}

	private Map<String, BigDecimal> recount(LocalDate from, LocalDate to) {
		return new Recount(this.district.played, this.calendar.workCalendar(), from, to).figures();
	}

}
