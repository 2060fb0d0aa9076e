package org.yidiantong.reporting.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.batch.ResumableJobs;
import org.yidiantong.calendar.BusinessClock;

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
 * Runs the job of scheduled reports once on each day, and resumes it after an
 * interruption. It makes up for days on which the application did not run. Usually one
 * instance of the application runs it. If two do, each report is still requested once.
 */
@Component
class ScheduledReportsTrigger {

	/** Longer than the report of any district takes. */
	static final Duration SILENCE = Duration.ofMinutes(10);

	/** Days whose runs are kept. */
	static final int KEPT = 90;

	private static final int MOST_FORGOTTEN = 100;

	private static final Logger LOG = LoggerFactory.getLogger(ScheduledReportsTrigger.class);

	private final Job job;

	private final ResumableJobs runs;

	private final JobRepository repository;

	private final BusinessClock business;

	private final Clock clock;

	ScheduledReportsTrigger(Job scheduledReports, ResumableJobs runs, JobRepository repository, BusinessClock business,
			Clock clock) {
		this.job = scheduledReports;
		this.runs = runs;
		this.repository = repository;
		this.business = business;
		this.clock = clock;
	}

	/**
	 * Runs the job of today to its end if it is neither completed nor running.
	 * @param scope prefix of the codes of the districts in scope; empty for all
	 * @param silence time without progress after which a run counts as dead
	 * @return the final status, if this call ran the job
	 */
	Optional<BatchStatus> runIfDue(String scope, Duration silence) {
		JobParameters parameters = new JobParametersBuilder()
			.addString(ScheduledReportsJob.DAY, this.business.today().toString())
			.addString(ScheduledReportsJob.SCOPE, scope)
			.toJobParameters();
		try {
			return run(parameters, silence);
		}
		catch (JobExecutionException | RuntimeException ex) {
			LOG.warn("Scheduled reports were interrupted and will be resumed at the next scheduled run", ex);
			return Optional.empty();
		}
	}

	private Optional<BatchStatus> run(JobParameters parameters, Duration silence) throws JobExecutionException {
		JobExecution last = this.repository.getLastJobExecution(ScheduledReportsJob.NAME, parameters);
		if (last != null && (last.getStatus() == BatchStatus.COMPLETED
				|| last.getStatus().isRunning() && !isSilent(last, silence))) {
			return Optional.empty();
		}
		Optional<BatchStatus> status = Optional.of(this.runs.run(this.job, parameters));
		forgetOld();
		return status;
	}

	/** Keeps the latest days only, which the operator can list. */
	private void forgetOld() {
		this.repository.getJobInstances(ScheduledReportsJob.NAME, KEPT, MOST_FORGOTTEN)
			.forEach(this.repository::deleteJobInstance);
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
