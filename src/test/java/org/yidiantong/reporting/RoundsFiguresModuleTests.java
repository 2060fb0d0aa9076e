package org.yidiantong.reporting;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a complaint that is done again changes in the figures: its first closing decides
 * whether it was on time, a late redo is counted apart, and the time while it was closed
 * is in no duration. Items are of grade GENERAL: fifteen working days and two for the
 * review.
 */
@PlayedApplication
@BusinessDay("2021-09-06")
class RoundsFiguresModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Test
	void keepTheFirstClosingOnTimeAndCountALateRedoApart() {
		String place = this.district.begin() + "100-V01";
		playTo("2021-09-07");
		PlayedComplaint lamp = dispatched(place);
		PlayedComplaint road = dispatched(place);
		playTo("2021-09-14");
		this.district.close(lamp);
		this.district.close(road);
		playTo("2021-11-01");
		this.district.reopen(lamp);
		this.district.reopen(road);
		playTo("2021-11-03");
		this.district.dispatch(lamp);
		this.district.dispatch(road);
		playTo("2021-11-26");
		// the last day: seventeen working days after the dispatch
		this.district.close(road);
		assertThat(figures("2021-11-01", "2021-11-25")).isEqualTo("closed 2 onTime 2 overdue 0 redoneLate 0 days 5");
		playTo("2021-11-30");
		assertThat(figures("2021-11-01", "2021-11-29")).isEqualTo("closed 2 onTime 2 overdue 0 redoneLate 1 days 14.5");
		this.district.close(lamp);
		playTo("2021-12-02");
		// five days until the first closing, nineteen and twenty-one since the reopening
		assertThat(figures("2021-11-01", "2021-12-01")).isEqualTo("closed 2 onTime 2 overdue 0 redoneLate 1 days 25");
		assertThat(periodOnTime("2021-11-01", "2021-12-01")).isEqualTo("1 of 2");
	}

	private PlayedComplaint dispatched(String place) {
		PlayedComplaint one = this.district.file(place);
		this.district.dispatch(one);
		return one;
	}

	private void playTo(String day) {
		this.district.playTo(Instant.parse(day + "T01:00:00Z"));
	}

	private String figures(String from, String to) {
		ReportView report = report(from, to);
		return "closed " + report.figures().get("closed") + " onTime " + report.figures().get("closedOnTime")
				+ " overdue " + report.figures().get("overdue") + " redoneLate " + report.figures().get("redoneLate")
				+ " days " + report.figures().get("meanHandlingDays").stripTrailingZeros().toPlainString();
	}

	private String periodOnTime(String from, String to) {
		ReportView report = report(from, to);
		return report.period().get("closedOnTime") + " of " + report.period().get("closedInPeriod");
	}

	private ReportView report(String from, String to) {
		return this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(), new RequestReport(null, from, to, null));
			this.runner.runWaiting();
			return this.reports.find(this.district.actor(), id);
		});
	}

}
