package org.yidiantong.reporting.runs;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.PlayedApplication;
import org.yidiantong.reporting.PlayedDistrict;
import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.reporting.StoredReports;
import org.yidiantong.support.BusinessDay;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.SqlCapture;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A report whose workbook can never be kept.
 */
@PlayedApplication
@BusinessDay("2021-12-15")
@ExhaustiveTest
class GivenUpReportJobTests {

	private static final int MOST = 20;

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private StoredReports stored;

	@Autowired
	private ReportRunner runner;

	@Test
	void isTriedAgainUntilItsLastAttemptAndThenFailed() {
		this.district.begin();
		UUID id = this.district
			.in(() -> this.reports.request(this.district.actor(), new RequestReport(null, null, null, "2021-11")));
		for (int attempt = 1; attempt < MOST; attempt++) {
			failOnce();
			assertThat(state(id)).as("after attempt " + attempt).isEqualTo(ReportState.RUNNING);
		}
		failOnce();
		assertThat(state(id)).isEqualTo(ReportState.FAILED);
		run();
		assertThat(state(id)).isEqualTo(ReportState.FAILED);
		assertThat(attempts(id)).isEqualTo(MOST);
	}

	private void failOnce() {
		SqlCapture.before((sql) -> sql.contains("SET workbook"), (connection) -> {
			throw new IllegalStateException("The workbook is not kept");
		}, this::run);
	}

	private void run() {
		this.district.in(() -> {
			this.runner.runWaiting();
			return true;
		});
	}

	private ReportState state(UUID id) {
		return this.district.in(() -> this.reports.find(this.district.actor(), id)).state();
	}

	private int attempts(UUID id) {
		return this.district.in(() -> this.stored.attempts(id));
	}

}
