package org.yidiantong.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.stereotype.Component;

/**
 * Runs one report of the bound district at a time on the calling thread, once over all
 * instances of the application. An attempt that was interrupted is found by its lease,
 * which runs out; its job is then declared failed and goes on with the step it was in.
 */
@Component
class ReportRunner {

	/** How long nobody else takes a report whose runner has gone silent. */
	static final Duration LEASE = Duration.ofSeconds(60);

	/** How often a report is tried before somebody has to look. */
	static final int MOST_ATTEMPTS = 20;

	private static final Logger LOG = LoggerFactory.getLogger(ReportRunner.class);

	private final Leases leases;

	private final Reports reports;

	private final ReportingRole role;

	private final Job job;

	private final JobRuns runs;

	private final Clock clock;

	ReportRunner(Leases leases, Reports reports, ReportingRole role, Job performanceReport, JobRuns runs, Clock clock) {
		this.leases = leases;
		this.reports = reports;
		this.role = role;
		this.job = performanceReport;
		this.runs = runs;
		this.clock = clock;
	}

	/** Runs those that nobody runs. */
	void runWaiting() {
		this.role.call(() -> this.reports.waiting(this.clock.instant())).forEach(this::run);
	}

	/** Runs one, unless somebody else does. */
	void run(UUID id) {
		UUID runner = NewId.next();
		Instant now = this.clock.instant();
		if (!Objects.requireNonNull(this.role.call(() -> this.reports.take(id, runner, now, now.plus(LEASE))))) {
			return;
		}
		this.leases.hold(id, runner);
		try {
			Report report = this.role.call(() -> this.reports.find(id)).orElseThrow();
			end(report, runner, this.runs.run(this.job, parameters(report)));
		}
		catch (Exception ex) {
			LOG.warn("Report {} was interrupted", id, ex);
			release(id, runner);
		}
		finally {
			this.leases.drop(id);
		}
	}

	/** Goes on holding what this instance runs for the bound district. */
	void renew() {
		this.leases.here().forEach((id, runner) -> this.role.call(() -> {
			this.reports.renew(id, runner, this.clock.instant().plus(LEASE));
			return id;
		}));
	}

	private void end(Report report, UUID runner, BatchStatus status) {
		if (status == BatchStatus.COMPLETED || report.attempts() >= MOST_ATTEMPTS) {
			ReportState state = (status == BatchStatus.COMPLETED) ? ReportState.DONE : ReportState.FAILED;
			this.role.call(() -> {
				this.reports.end(report.id(), runner, state, this.clock.instant());
				return state;
			});
		}
		else {
			LOG.warn("Report {} ended as {}", report.id(), status);
			release(report.id(), runner);
		}
	}

	private void release(UUID id, UUID runner) {
		try {
			this.role.call(() -> {
				this.reports.release(id, runner);
				return id;
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("Report {} waits until its lease runs out", id, ex);
		}
	}

	private static JobParameters parameters(Report report) {
		return new JobParametersBuilder().addLong("district", (long) BoundDistrict.required().value())
			.addString("report", report.report())
			.addString("from", report.period().from().toString())
			.addString("to", report.period().to().toString())
			.addLong("revision", (long) report.revision())
			.addString(ReportJob.ID, report.id().toString(), false)
			.toJobParameters();
	}

}
