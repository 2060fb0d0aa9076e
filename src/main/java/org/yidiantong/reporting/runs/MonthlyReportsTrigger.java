package org.yidiantong.reporting.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.batch.ResumableJobs;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.reporting.figures.ReportPeriod;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/**
 * Starts the monthly job on the first working day of the following month, or as soon as
 * possible after it, and resumes it after an interruption. The job also makes up for
 * months in which the application did not run. Usually one instance of the application
 * runs it. If two do, each district still gets one report.
 */
@Component
class MonthlyReportsTrigger {

	/** Longer than the report of any district takes. */
	static final Duration SILENCE = Duration.ofMinutes(10);

	private static final Logger LOG = LoggerFactory.getLogger(MonthlyReportsTrigger.class);

	private final Job job;

	private final ResumableJobs runs;

	private final JobRepository repository;

	private final BusinessClock business;

	private final Clock clock;

	private final CalendarManagement calendar;

	MonthlyReportsTrigger(Job reportsOfAMonth, ResumableJobs runs, JobRepository repository, BusinessClock business,
			Clock clock, CalendarManagement calendar) {
		this.job = reportsOfAMonth;
		this.runs = runs;
		this.repository = repository;
		this.business = business;
		this.clock = clock;
		this.calendar = calendar;
	}

	/**
	 * Runs the job to its end if it is due and not running.
	 * @param scope prefix of the codes of the districts in scope; empty for all
	 * @param silence time without progress after which a run counts as dead
	 * @return the final status, if this call ran the job
	 */
	Optional<BatchStatus> runIfDue(String scope, Duration silence) {
		LocalDate today = this.business.today();
		boolean early = today.isBefore(this.calendar.workCalendar().firstWorkingDay(YearMonth.from(today)));
		JobParameters parameters = new JobParametersBuilder().addString("report", ReportPeriod.PERFORMANCE)
			.addString("month", YearMonth.from(today).minusMonths(early ? 2 : 1).toString())
			.addString(MonthlyReportsJob.SCOPE, scope)
			.toJobParameters();
		try {
			return run(parameters, silence);
		}
		catch (JobExecutionException | RuntimeException ex) {
			LOG.warn("Monthly reports were interrupted and will be resumed at the next scheduled run", ex);
			return Optional.empty();
		}
	}

	private Optional<BatchStatus> run(JobParameters parameters, Duration silence) throws JobExecutionException {
		JobExecution last = this.repository.getLastJobExecution(MonthlyReportsJob.NAME, parameters);
		if (last != null && (last.getStatus() == BatchStatus.COMPLETED
				|| last.getStatus().isRunning() && !isSilent(last, silence))) {
			return Optional.empty();
		}
		return Optional.of(this.runs.run(this.job, parameters));
	}

	/**
	 * Spring Batch records local time. Each finished district updates a step execution.
	 */
	private boolean isSilent(JobExecution execution, Duration silence) {
		Optional<LocalDateTime> sign = Stream.concat(Stream.ofNullable(execution.getLastUpdated()),
				execution.getStepExecutions().stream().map(StepExecution::getLastUpdated).flatMap(Stream::ofNullable))
			.max(LocalDateTime::compareTo);
		LocalDateTime now = LocalDateTime.ofInstant(this.clock.instant(), ZoneId.systemDefault());
		return sign.filter((time) -> time.isAfter(now.minus(silence))).isEmpty();
	}

}
