package org.yidiantong.reporting.runs;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.batch.ResumableJobs;
import org.yidiantong.reporting.ReportProduction;
import org.yidiantong.reporting.ReportRun;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/**
 * Runs reports of the bound district on the calling thread. A lease makes sure that only
 * one instance of the application runs a report at a time. When an attempt is
 * interrupted, its lease expires and the next attempt resumes the job at the interrupted
 * step.
 */
@Component
public class ReportRunner {

	/** After this many attempts a report is marked as failed. */
	static final int MOST_ATTEMPTS = 20;

	private static final Logger LOG = LoggerFactory.getLogger(ReportRunner.class);

	private final Leases leases;

	private final ReportProduction production;

	private final Job job;

	private final ResumableJobs jobs;

	private final Clock clock;

	ReportRunner(Leases leases, ReportProduction production, Job performanceReport, ResumableJobs jobs, Clock clock) {
		this.leases = leases;
		this.production = production;
		this.job = performanceReport;
		this.jobs = jobs;
		this.clock = clock;
	}

	/** Runs every unfinished report that no other runner holds. */
	public void runWaiting() {
		this.production.waiting(this.clock).forEach(this::run);
	}

	/** Runs one report, unless another runner holds it. */
	public void run(UUID id) {
		UUID runner = NewId.next();
		Optional<ReportRun> run = this.production.lease(id, runner, this.clock);
		if (run.isEmpty()) {
			return;
		}
		this.leases.hold(id, runner);
		try {
			finish(run.get(), runner, this.jobs.run(this.job, parameters(run.get())));
		}
		catch (Exception ex) {
			LOG.warn("Report {} was interrupted", id, ex);
			release(id, runner);
		}
		finally {
			this.leases.drop(id);
		}
	}

	/** Extends the leases that this instance holds in the bound district. */
	void renew() {
		this.leases.here().forEach(this.production::renew);
	}

	private void finish(ReportRun run, UUID runner, BatchStatus status) {
		if (status == BatchStatus.COMPLETED) {
			this.production.finish(ReportState.DONE, run.id(), runner);
		}
		else if (run.attempt() >= MOST_ATTEMPTS) {
			this.production.finish(ReportState.FAILED, run.id(), runner);
		}
		else {
			LOG.warn("Report {} ended with status {}; it will be tried again", run.id(), status);
			release(run.id(), runner);
		}
	}

	private void release(UUID id, UUID runner) {
		try {
			this.production.release(id, runner);
		}
		catch (RuntimeException ex) {
			LOG.warn("Could not release report {}; it will be tried again when its lease expires", id, ex);
		}
	}

	private static JobParameters parameters(ReportRun run) {
		return new JobParametersBuilder().addLong("district", (long) BoundDistrict.required().value())
			.addString("report", run.report())
			.addString("from", run.period().from().toString())
			.addString("to", run.period().to().toString())
			.addLong("revision", (long) run.revision())
			.addString(ReportJob.ID, run.id().toString(), false)
			.toJobParameters();
	}

}
