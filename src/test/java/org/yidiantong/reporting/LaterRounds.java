package org.yidiantong.reporting;

import java.time.Clock;

import org.springframework.batch.core.job.Job;
import org.springframework.boot.test.context.TestComponent;

/**
 * Rounds that are made when the leases of whoever is gone have run out.
 */
@TestComponent
class LaterRounds {

	private final ReportRunner runner;

	LaterRounds(Leases leases, Reports rows, ReportingRole role, Job performanceReport, JobRuns runs) {
		this.runner = new ReportRunner(leases, rows, role, performanceReport, runs,
				Clock.offset(Clock.systemUTC(), ReportRunner.LEASE.plusSeconds(5)));
	}

	/** One for the bound district. */
	void run() {
		this.runner.runWaiting();
	}

}
