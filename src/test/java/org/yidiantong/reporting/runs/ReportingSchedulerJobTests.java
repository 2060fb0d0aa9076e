package org.yidiantong.reporting.runs;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.batch.ResumableJobs;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportProduction;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.mailing.PageMailing;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the scheduler does in every district, and that it waits for a complete start.
 */
@PlayedApplication
@BusinessDay("2021-10-25")
@ExhaustiveTest
class ReportingSchedulerJobTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	@Qualifier("scheduledReports")
	private Job job;

	@Autowired
	private ResumableJobs runs;

	@Autowired
	private JobRepository repository;

	@Autowired
	private BusinessClock business;

	@Autowired
	private ApplicationContext context;

	private ReportingScheduler scheduler;

	private DistrictCode code;

	@BeforeEach
	void begin(@Autowired DistrictManagement districts, @Autowired ReadModelManagement models,
			@Autowired ScheduledReportsTrigger scheduled, @Autowired ReportRunner runner,
			@Autowired PageMailing mailing, @Autowired ApplicationAvailability availability) {
		this.scheduler = new ReportingScheduler(districts, models, scheduled, runner, mailing, availability);
		this.code = this.district.begin();
		this.district.file(this.code + "100-V01");
	}

	@AfterEach
	void isReady() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
	}

	@Test
	void catchesUpWithTheEventsOfEachDistrictOnceStarted() {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		this.scheduler.catchUp();
		assertThat(countedComplaints()).isZero();
		isReady();
		this.scheduler.catchUp();
		assertThat(countedComplaints()).isOne();
	}

	@Test
	void makesTheReportsThatWaitOnceStarted() {
		UUID report = BoundDistrict.call(this.code,
				() -> this.reports.request(leader(), new RequestReport(null, "2021-10-01", "2021-10-25", null)));
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		this.scheduler.resumeReports();
		assertThat(found(report).state()).isNotEqualTo(ReportState.DONE);
		isReady();
		this.scheduler.resumeReports();
		assertThat(found(report).state()).isEqualTo(ReportState.DONE);
		assertThat(found(report).figures().get("complaints")).isEqualByComparingTo("1");
	}

	@Test
	void requestsTheReportsOfAllDistrictsOnceStarted(@Autowired DistrictManagement districts,
			@Autowired ReadModelManagement models, @Autowired ReportRunner runner, @Autowired PageMailing mailing,
			@Autowired ApplicationAvailability availability) {
		List<String> asked = new ArrayList<>();
		ScheduledReportsTrigger recorded = new ScheduledReportsTrigger(this.job, this.runs, this.repository,
				this.business, Clock.systemUTC()) {
			@Override
			Optional<BatchStatus> runIfDue(String scope, Duration silence) {
				asked.add(scope + silence);
				return Optional.empty();
			}
		};
		ReportingScheduler other = new ReportingScheduler(districts, models, recorded, runner, mailing, availability);
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		other.requestScheduledReports();
		assertThat(asked).isEmpty();
		isReady();
		other.requestScheduledReports();
		assertThat(asked).containsExactly("PT10M");
	}

	@Test
	void renewsTheLeasesOfThisInstanceUntilTheyAreDropped(@Autowired ReportProduction production,
			@Autowired Leases leases) {
		UUID report = BoundDistrict.call(this.code,
				() -> this.reports.request(leader(), new RequestReport(null, "2021-10-01", "2021-10-25", null)));
		UUID runner = UUID.randomUUID();
		Clock system = Clock.systemUTC();
		Clock soon = Clock.offset(system, Duration.ofSeconds(30));
		BoundDistrict.run(this.code, () -> {
			production.lease(report, runner,
					Clock.offset(system, Duration.ofSeconds(10).minus(ReportProduction.LEASE)));
			leases.hold(report, runner);
		});
		assertThat(BoundDistrict.call(this.code, () -> production.waiting(soon))).contains(report);
		this.scheduler.renewLeases();
		assertThat(BoundDistrict.call(this.code, () -> production.waiting(soon))).doesNotContain(report);
		leases.drop(report);
		BoundDistrict.run(this.code, () -> production.release(report, runner));
	}

	private ReportView found(UUID report) {
		return BoundDistrict.call(this.code, () -> this.reports.find(leader(), report));
	}

	private Integer countedComplaints() {
		return BoundDistrict.call(this.code,
				() -> this.transaction
					.execute((status) -> this.jdbc.sql("SELECT count(*) FROM reporting_standing WHERE tenant_id = ?")
						.param(this.code.value())
						.query(Integer.class)
						.single()));
	}

	private Actor leader() {
		return Actor.client(UUID.randomUUID(), "test-" + this.code, this.code,
				EnumSet.of(Permission.REPORTS_READ, Permission.REPORTS_WRITE));
	}

}
