package org.yidiantong.complaints.sweep;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Who meets a sweep: its desk, and each unit its own part. Every complaint has a text of
 * its own, which no unit may meet.
 */
@WholeApplication
class SweepVisibilityWebTests {

	private final MockMvcTester web;

	@Autowired
	private SweepManagement sweeps;

	@Autowired
	private SelfCheckManagement checks;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private SweepSteps steps;

	SweepVisibilityWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@BeforeEach
	void prepareSteps(@Autowired SweepManagement sweeps, @Autowired SelfCheckManagement checks,
			@Autowired NotificationManagement notifications, @Autowired Listeners listeners,
			@Autowired BusinessClock clock) {
		this.steps = new SweepSteps(this.web, sweeps, checks, notifications, listeners, clock);
	}

	@Test
	void tellsUnitsTheItemAndNothingOfTheComplaint() {
		ComplaintId lamp = this.steps.closed("L01", null);
		SweepId sweep = this.steps.open(lamp, SweepSteps.DESK, "341503100-V06");
		Actor neighbour = Actors.handler("HU-341503100-V06");
		assertThat(this.steps.told(neighbour, sweep)).singleElement().asString().contains("sweep.opened");
		assertThat(this.steps.toDo(new UnitCode("HU-341503100-V06"))).contains(sweep);
		assertThat(this.steps.waiting(neighbour)).anyMatch((link) -> link.startsWith("/sweeps/"));
		String own = this.steps.page("/341503/staff/sweeps/" + sweep, neighbour)
				+ this.steps.page("/341503/staff/sweeps", neighbour);
		assertThat(own).contains("逐条道路查看路灯").doesNotContain(lamp.toString(), this.steps.secret(), "黄莲村");
		assertThat(this.steps.get("/api/v1/341503/sweeps/" + sweep, neighbour)).hasStatus(403);
		assertThat(this.steps.get("/341503/staff/cases/" + lamp, neighbour)).hasStatus(404);
	}

	@Test
	void showsAUnitNoSweepOfOthers() {
		SweepId sweep = this.steps.open(this.steps.closed("L01", null), SweepSteps.DESK, SweepSteps.PLACE);
		assertThat(this.steps.get("/341503/staff/sweeps/" + sweep, Actors.handler(SweepSteps.NEIGHBOUR)))
			.hasStatus(404);
		assertThat(this.steps.get("/341503/staff/sweeps/" + sweep, Actors.desk("341503101"))).hasStatus(404);
		assertThat(this.steps.page("/341503/staff/sweeps", Actors.desk("341503101"))).doesNotContain(sweep.toString());
		assertThatExceptionOfType(SweepUnknown.class).isThrownBy(() -> SweepSteps.in(() -> this.checks
			.report(Actors.handler(SweepSteps.NEIGHBOUR), sweep, SweepSteps.VILLAGE, SweepSteps.figures(0, 1, 0, 0))));
	}

	@Test
	void refusesThePlaceOfARecusedUnitAndLeavesItOutOfItsTownship() {
		ComplaintId report = this.steps.closed("L01", SweepSteps.VILLAGE);
		assertThat(this.steps.post(report, SweepSteps.PLACE)).hasStatus(400).bodyText().contains("/places/0", "回避");
		SweepId sweep = this.steps.open(report, SweepSteps.DESK, SweepSteps.TOWNSHIP);
		assertThat(SweepSteps.in(() -> this.sweeps.checks(SweepSteps.DESK, sweep)))
			.extracting((check) -> check.unit().code())
			.contains(SweepSteps.NEIGHBOUR)
			.doesNotContain(SweepSteps.VILLAGE);
		assertThat(this.steps.told(Actors.handler(SweepSteps.VILLAGE), sweep)).isEmpty();
	}

	@Test
	void disappearsForAUnitThatIsRecusedLater() {
		ComplaintId lamp = this.steps.closed("L01", null);
		SweepId sweep = this.steps.open(lamp, SweepSteps.DESK, "341503100-V08");
		UnitCode unit = new UnitCode("HU-341503100-V08");
		Actor neighbour = Actors.handler(unit);
		assertThat(this.steps.toDo(unit)).contains(sweep);
		recuse(lamp, unit.value());
		assertThat(this.steps.get("/341503/staff/sweeps/" + sweep, neighbour)).hasStatus(404);
		assertThat(this.steps.page("/341503/staff/sweeps", neighbour)).doesNotContain(sweep.toString());
		assertThat(this.steps.toDo(unit)).doesNotContain(sweep);
		assertThatExceptionOfType(SweepUnknown.class).isThrownBy(
				() -> SweepSteps.in(() -> this.checks.report(neighbour, sweep, unit, SweepSteps.figures(0, 1, 0, 0))));
		recuse(lamp, "SU-" + SweepSteps.TOWNSHIP);
		assertThat(this.steps.get("/341503/staff/sweeps/" + sweep, SweepSteps.DESK)).hasStatus(404);
		assertThat(this.steps.page("/341503/staff/sweeps", SweepSteps.DESK)).doesNotContain(sweep.toString());
		assertThat(this.steps.page("/341503/staff/sweeps", Actors.post(Role.DISPATCHER))).contains(sweep.toString());
	}

	@Test
	void takesBackWhatAUnitWasToldThatIsRecusedLater() {
		ComplaintId lamp = this.steps.closed("L01", null);
		SweepId sweep = this.steps.open(lamp, SweepSteps.DESK, "341503100-V09");
		Actor neighbour = Actors.handler("HU-341503100-V09");
		assertThat(this.steps.told(neighbour, sweep)).hasSize(1);
		this.steps.act(lamp, "reopen", "{\"note\": \"没有查清\"}");
		this.steps.act(lamp, "nature", "{\"nature\": \"REPORT\", \"respondents\": [\"HU-341503100-V09\"]}");
		assertThat(this.steps.told(neighbour, sweep)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "341503101-V01, 不在本单位监督的范围内", "341503, 没有“341503”", "NOWHERE, 没有“NOWHERE”" })
	void keepsADeskInItsTownship(String place, String error) {
		ComplaintId lamp = this.steps.closed("L01", null);
		assertThat(this.steps.get("/341503/staff/cases/" + lamp + "/sweep", SweepSteps.DESK)).hasStatusOk();
		assertThat(this.web.post()
			.uri("/341503/staff/cases/" + lamp + "/sweep")
			.requestAttr(Actor.ATTRIBUTE, SweepSteps.DESK)
			.with(csrf())
			.formField("places", place)
			.formField("task", "查看路灯")
			.formField("dueOn", this.steps.tomorrow().toString())).hasStatus(400).bodyText().contains(error, "查看路灯");
	}

	private void recuse(ComplaintId complaint, String unit) {
		SweepSteps.in(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				UPDATE complaints_complaint SET recused_units = recused_units || ?
				WHERE tenant_id = ? AND id = ?""").params(unit, Actors.YUAN.value(), complaint.value()).update()));
	}

}
