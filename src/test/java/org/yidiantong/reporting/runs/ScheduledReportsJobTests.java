package org.yidiantong.reporting.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.ReportSummary;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.SqlCapture;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The reports of a month that is over, of two districts that had complaints and one that
 * had none.
 */
@PlayedApplication
@BusinessDay("2021-10-25")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class ScheduledReportsJobTests {

	private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null);

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ScheduledReportsTrigger scheduled;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private LaterRunner later;

	@Autowired
	private JobRepository jobs;

	@Autowired
	private JdbcClient jdbc;

	private final List<DistrictCode> codes = new ArrayList<>();

	private String scope = "";

	@BeforeAll
	void plays() {
		this.scope = this.district.nextPrefix();
		for (int cases : new int[] { 3, 2, 0 }) {
			DistrictCode code = this.district.begin();
			this.codes.add(code);
			for (int i = 0; i < cases; i++) {
				this.district.dispatch(this.district.file(code + "100-V01"));
			}
		}
	}

	@Test
	void waitsForTheFirstWorkingDayAndMakesEachReportOnceHoweverItIsInterrupted() {
		this.district.playTo(Instant.parse("2021-10-31T15:59:00Z"));
		assertThat(this.scheduled.runIfDue(this.scope, Duration.ZERO)).isPresent();
		assertThat(made(this.codes.get(0), "2021-10-01")).isEmpty();
		this.district.playTo(Instant.parse("2021-11-01T01:00:00Z"));
		for (int point = 5; point <= 125; point += 4) {
			SqlCapture.failAt(point, () -> this.scheduled.runIfDue(this.scope, Duration.ZERO));
		}
		this.scheduled.runIfDue(this.scope, Duration.ZERO);
		assertThat(this.scheduled.runIfDue(this.scope, Duration.ZERO)).isEmpty();
		this.codes.forEach(this::nextRound);
		assertThat(this.jobs.findRunningJobExecutions(ScheduledReportsJob.NAME)).isEmpty();
		assertThat(made(this.codes.get(0), "2021-10-01")).singleElement()
			.satisfies((line) -> assertThat(complaints(this.codes.get(0), line)).isEqualTo(3));
		assertThat(made(this.codes.get(1), "2021-10-01")).singleElement()
			.satisfies((line) -> assertThat(complaints(this.codes.get(1), line)).isEqualTo(2));
		assertThat(made(this.codes.get(2), "2021-10-01")).isEmpty();
		assertThat(contexts()).isNotEmpty().allSatisfy((row) -> assertThat(row).startsWith("{").endsWith("}"));
		makesUpForMissedMonths();
	}

	/** The application did not run from the month after October until March. */
	private void makesUpForMissedMonths() {
		this.district.playTo(Instant.parse("2022-03-02T01:00:00Z"));
		this.scheduled.runIfDue(this.scope, Duration.ZERO);
		this.codes.forEach(this::nextRound);
		for (String month : List.of("2021-11-01", "2021-12-01", "2022-01-01", "2022-02-01")) {
			assertThat(made(this.codes.get(0), month)).as(month).hasSize(1);
		}
		assertThat(
				BoundDistrict.call(this.codes.get(0), () -> this.reports.list(reader(this.codes.get(0)), ALL)).items())
			.extracting((line) -> line.from().toString())
			.containsExactly("2022-02-01", "2022-01-01", "2021-12-01", "2021-11-01", "2021-10-01");
	}

	@Test
	void slicesTheDistrictsWithoutLeavingOutAny() {
		List<Integer> many = new ArrayList<>();
		for (int code = 340_000; code < 342_844; code++) {
			many.add(code);
		}
		List<String> slices = List.copyOf(ScheduledReportsJob.slices(many).keySet());
		assertThat(slices).hasSize(114).startsWith("340000-340024", "340025-340049").endsWith("342825-342843");
		for (int i = 1; i < slices.size(); i++) {
			assertThat(Integer.parseInt(slices.get(i).substring(0, 6)))
				.isEqualTo(Integer.parseInt(slices.get(i - 1).substring(7)) + 1);
		}
	}

	private List<String> contexts() {
		return this.jdbc
			.sql("SELECT short_context FROM reporting_batch_step_execution_context"
					+ " UNION ALL SELECT short_context FROM reporting_batch_job_execution_context")
			.query(String.class)
			.list();
	}

	/** When the leases of what was killed have run out. */
	private void nextRound(DistrictCode code) {
		BoundDistrict.run(code, this.later::run);
	}

	private List<ReportSummary> made(DistrictCode code, String from) {
		return BoundDistrict.call(code, () -> this.reports.list(reader(code), ALL))
			.items()
			.stream()
			.filter((line) -> line.from().toString().equals(from) && line.state() == ReportState.DONE)
			.toList();
	}

	private int complaints(DistrictCode code, ReportSummary line) {
		return BoundDistrict.call(code, () -> this.reports.find(reader(code), line.id()))
			.figures()
			.get("complaints")
			.intValueExact();
	}

	private static Actor reader(DistrictCode code) {
		return Actor.client(UUID.randomUUID(), "test-" + code, code, EnumSet.of(Permission.REPORTS_READ));
	}

}
