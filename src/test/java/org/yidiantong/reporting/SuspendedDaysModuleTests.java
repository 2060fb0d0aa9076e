package org.yidiantong.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.reporting.runs.ReportRunner;
import org.yidiantong.support.BusinessDay;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The days in which a complaint is suspended are none of the days of its handling.
 */
@PlayedApplication
@BusinessDay("2021-11-29")
class SuspendedDaysModuleTests {

	@Autowired
	private PlayedDistrict district;

	@Autowired
	private ComplaintDesk desk;

	@Autowired
	private ComplaintHandling handling;

	@Autowired
	private ReportManagement reports;

	@Autowired
	private ReportRunner runner;

	@Test
	void areNotCountedAsDaysOfHandling() {
		String place = this.district.begin() + "100-V01";
		this.district.playTo(Instant.parse("2021-12-01T01:00:00Z"));
		PlayedComplaint suspended = this.district.file(place);
		PlayedComplaint other = this.district.file(place);
		this.district.dispatch(suspended);
		this.district.dispatch(other);
		step(suspended, (ref) -> this.handling.sign(this.district.actor(), ref));
		this.district.playTo(Instant.parse("2021-12-02T01:00:00Z"));
		step(suspended, (ref) -> this.desk.suspend(this.district.actor(), ref, "等鉴定"));
		this.district.playTo(Instant.parse("2021-12-09T01:00:00Z"));
		step(suspended, (ref) -> this.desk.resume(this.district.actor(), ref));
		this.district.playTo(Instant.parse("2021-12-10T01:00:00Z"));
		this.district.close(suspended);
		this.district.close(other);
		this.district.playTo(Instant.parse("2021-12-15T01:00:00Z"));
		// seven working days from the 1st to the 10th, of which five were suspended
		assertThat(meanHandlingDays()).isEqualByComparingTo("4.5");
	}

	private void step(PlayedComplaint one, Function<ComplaintRef, ActionResult> step) {
		one.revision = this.district.in(() -> step.apply(new ComplaintRef(one.id, one.revision))).revision();
	}

	private BigDecimal meanHandlingDays() {
		return this.district.in(() -> {
			UUID id = this.reports.request(this.district.actor(),
					new RequestReport(null, "2021-12-01", "2021-12-14", null));
			this.runner.runWaiting();
			return this.reports.find(this.district.actor(), id).figures().get("meanHandlingDays");
		});
	}

}
