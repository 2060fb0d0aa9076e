package org.yidiantong.reporting.runs;

import java.time.Clock;

import org.yidiantong.batch.ResumableJobs;
import org.yidiantong.reporting.ReportProduction;

import org.springframework.batch.core.job.Job;
import org.springframework.boot.test.context.TestComponent;

/**
 * A runner for which every lease of a runner that is gone has expired.
 */
@TestComponent
public class LaterRunner {

	private final ReportRunner runner;

	LaterRunner(Leases leases, ReportProduction production, Job performanceReport, ResumableJobs jobs) {
		this.runner = new ReportRunner(leases, production, performanceReport, jobs,
				Clock.offset(Clock.systemUTC(), ReportProduction.LEASE.plusSeconds(5)));
	}

	/** Runs the waiting reports of the bound district. */
	public void run() {
		this.runner.runWaiting();
	}

}
