package org.yidiantong.reporting.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.StoredReports;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports of a played district as tests ask for them, have them run, by this copy of the
 * application or by others, and look at what came of it.
 */
@TestComponent
public class ReportRuns {

	private final PlayedDistrict district;

	private final ReportManagement reports;

	private final StoredReports stored;

	private final JdbcClient jdbc;

	private final ReportRunner runner;

	private final LaterRunner later;

	private final Path home;

	private @Nullable DistrictCode code;

	ReportRuns(PlayedDistrict district, ReportManagement reports, StoredReports stored, JdbcClient jdbc,
			ReportRunner runner, LaterRunner later, @Value("${yidiantong.home}") Path home) {
		this.district = district;
		this.reports = reports;
		this.stored = stored;
		this.jdbc = jdbc;
		this.runner = runner;
		this.later = later;
		this.home = home;
	}

	/**
	 * Plays another district, for which nothing was requested yet, from the business time
	 * at which test classes begin.
	 */
	void playAnother() {
		this.code = null;
		played();
	}

	/** The district; played once for all tests that share the application. */
	public DistrictCode played() {
		if (this.code == null) {
			this.code = this.district.begin();
			this.district.plan(20210906, 40, 95);
		}
		// business time is reset between test classes
		this.district.playTo(Instant.parse("2021-12-15T15:00:00Z"));
		return this.code;
	}

	public <T> T in(Supplier<T> work) {
		played();
		return this.district.in(work);
	}

	/** Starts another copy of the application, which works for the same district. */
	public ReportProcess copy(String... options) {
		return ReportProcess.start(this.home, played(), options);
	}

	public UUID request(RequestReport asked) {
		return in(() -> this.reports.request(this.district.actor(), asked));
	}

	/** What is told of a report that nobody disturbs. */
	public ReportView undisturbed(RequestReport asked) {
		UUID id = request(asked);
		run();
		return find(id);
	}

	/** A round. */
	public void run() {
		in(() -> {
			this.runner.runWaiting();
			return true;
		});
	}

	/** A round after the lease of whoever is gone has run out. */
	public void runLater() {
		in(() -> {
			this.later.run();
			return true;
		});
	}

	public ReportView find(UUID id) {
		return in(() -> this.reports.find(this.district.actor(), id));
	}

	/** How often it was begun. */
	public int attempts(UUID id) {
		return in(() -> this.stored.attempts(id));
	}

	public byte[] workbook(UUID id) {
		return in(() -> this.reports.workbook(this.district.actor(), id));
	}

	/** What the workbook has to be, written anew from what is frozen. */
	public byte[] written(UUID id) {
		return in(() -> this.stored.rewrittenWorkbook(id));
	}

	/** The executions of jobs and steps for a report, each with how it stands. */
	public List<String> executions(UUID id) {
		return this.jdbc.sql("""
				WITH e AS (SELECT x.* FROM reporting_batch_job_execution x
				  JOIN reporting_batch_job_execution_params p ON p.job_execution_id = x.job_execution_id
				  WHERE p.parameter_name = 'id' AND p.parameter_value = ?)
				SELECT 'job ' || job_instance_id || ' ' || status FROM e
				UNION ALL SELECT 'step ' || step_name || ' ' || s.status FROM e
				JOIN reporting_batch_step_execution s ON s.job_execution_id = e.job_execution_id""")
			.param(id.toString())
			.query(String.class)
			.list();
	}

	/** Those of them that have neither been completed nor failed. */
	public List<String> left(UUID id) {
		return executions(id).stream()
			.filter((one) -> !one.endsWith(" COMPLETED") && !one.endsWith(" FAILED"))
			.toList();
	}

}
