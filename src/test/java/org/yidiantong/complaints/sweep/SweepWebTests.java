package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.SampleCalendars;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Sweeps from the form to the sum.
 */
@WholeApplication
class SweepWebTests {

	private final MockMvcTester web;

	@Autowired
	private SweepManagement sweeps;

	@Autowired
	private SelfCheckManagement checks;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private BusinessClock clock;

	private SweepSteps steps;

	SweepWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@BeforeEach
	void prepareSteps(@Autowired SweepManagement sweeps, @Autowired SelfCheckManagement checks,
			@Autowired NotificationManagement notifications, @Autowired Listeners listeners,
			@Autowired BusinessClock clock) {
		this.steps = new SweepSteps(this.web, sweeps, checks, notifications, listeners, clock);
	}

	@Test
	void addsUpWhatTheUnitsReturn() {
		ComplaintId lamp = this.steps.closed("L01", null);
		SweepId sweep = this.steps.open(lamp, SweepSteps.DESK, SweepSteps.PLACE, SweepSteps.NEXT);
		this.steps.report(sweep, SweepSteps.VILLAGE, 26, 3, 3);
		this.steps.report(sweep, SweepSteps.NEIGHBOUR, 10, 1, 0);
		String view = SweepSteps.body(this.steps.get("/api/v1/341503/cases/" + lamp, SweepSteps.PROGRAM));
		assertThat(JsonPath.<Object>read(view, "$.sweep").toString())
			.isEqualTo("{units=2, returned=2, checked=36, found=4, fixed=3}");
		assertThat(this.steps.page("/341503/staff/cases/" + lamp, SweepSteps.DESK))
			.contains("2 个单位自查，2 个已报：查了 36 处，发现 4 处，整改 3 处");
		assertThat(this.steps.page("/341503/staff/sweeps/" + sweep, SweepSteps.DESK)).contains("查了 26 处，发现 3 处，整改 3 处",
				"还有 1 处没有整改");
	}

	@Test
	void followsTheCalendar(@Autowired SweepLimits limits, @Autowired TransactionOperations transactions) {
		SweepId sweep = this.steps.open(this.steps.closed("L01", null), SweepSteps.DESK, SweepSteps.PLACE);
		LocalDate due = SweepSteps.in(() -> this.sweeps.find(SweepSteps.PROGRAM, sweep)).dueOn();
		WorkCalendar changed = SampleCalendars.without(due);
		SweepSteps.in(() -> transactions.execute((status) -> {
			assertThat(limits.moving(changed)).isPositive().isEqualTo(limits.move(changed));
			assertThat(limits.moving(changed)).isZero();
			status.setRollbackOnly();
			return assertThat(this.sweeps.find(SweepSteps.PROGRAM, sweep).dueOn())
				.isEqualTo(changed.orNextWorkingDay(due).dueOn())
				.isAfter(due);
		}));
	}

	@Test
	void reachesEveryVillageOfATownshipAndOfTheDistrict() {
		ComplaintId lamp = this.steps.closed("L01", null);
		OrganizationChart chart = SweepSteps.in(() -> this.organization.chart());
		int inTownship = chart.placesIn(new PlaceCode(SweepSteps.TOWNSHIP)).size();
		int inDistrict = (int) chart.places().stream().filter((place) -> place.township() != null).count();
		assertThat(this.steps.units(this.steps.open(lamp, SweepSteps.DESK, SweepSteps.TOWNSHIP))).isEqualTo(inTownship);
		assertThat(this.steps.units(this.steps.open(lamp, SweepSteps.PROGRAM, "341503")))
			.isEqualTo(inDistrict - inTownship);
	}

	@Test
	void namesEveryMistakeAtOnce() {
		ComplaintId lamp = this.steps.closed("L01", null);
		assertThat(this.steps.post(lamp, "{\"places\": [], \"task\": \" \", \"dueOn\": \"2020-01-01\"}",
				SweepSteps.PROGRAM))
			.hasStatus(400)
			.bodyText()
			.contains("\"/places\"", "\"/task\"", "\"/dueOn\"");
		SweepId sweep = this.steps.open(lamp, SweepSteps.DESK, SweepSteps.PLACE);
		assertThat(this.steps.returned(sweep, "{\"checked\": 2, \"found\": 3, \"fixed\": 4}")).hasStatus(400)
			.bodyText()
			.contains("\"/found\"", "\"/fixed\"");
		assertThat(this.steps.returned(sweep, "{\"checked\": 0}")).hasStatus(400)
			.bodyText()
			.contains("\"/checked\"", "\"/found\"", "\"/fixed\"");
	}

	@Test
	void needsAComplaintThatIsUpheld() {
		ComplaintId handled = this.steps.dispatched("L01", null);
		assertThat(this.steps.post(handled, SweepSteps.PLACE)).hasStatus(409).bodyText().contains("action-impossible");
		assertThat(this.steps.page("/341503/staff/cases/" + handled, SweepSteps.DESK)).doesNotContain("/sweep\"");
		assertThat(this.steps.get("/341503/staff/cases/" + this.steps.closed("L01", null) + "/sweep",
				Actors.handler(SweepSteps.VILLAGE)))
			.hasStatus(403);
	}

	@Test
	void opensNoSecondSweepWhileTheFirstOneRuns() {
		ComplaintId lamp = this.steps.closed("L01", null);
		SweepId first = this.steps.open(lamp, SweepSteps.DESK, SweepSteps.PLACE);
		assertThat(this.steps.post(lamp, SweepSteps.PLACE)).hasStatus(409).bodyText().contains("sweep-open-already");
		this.steps.report(first, SweepSteps.VILLAGE, 5, 0, 0);
		assertThat(this.steps.post(lamp, SweepSteps.PLACE)).hasStatus(201);
	}

	@Test
	void isReturnedAgainUntilEverythingIsFixed() {
		SweepId sweep = this.steps.open(this.steps.closed("L01", null), SweepSteps.DESK, SweepSteps.PLACE);
		this.steps.report(sweep, SweepSteps.VILLAGE, 26, 3, 1);
		assertThat(this.steps.toDo(SweepSteps.VILLAGE)).contains(sweep);
		this.steps.report(sweep, SweepSteps.VILLAGE, 26, 3, 3);
		assertThat(this.steps.toDo(SweepSteps.VILLAGE)).doesNotContain(sweep);
		assertThat(this.steps.returned(sweep, "{\"checked\": 26, \"found\": 4, \"fixed\": 4}")).hasStatus(409)
			.bodyText()
			.contains("self-check-finished");
	}

	@Test
	void refusesAReturnOfWhatAColleagueHasChanged() {
		SweepId sweep = this.steps.open(this.steps.closed("L01", null), SweepSteps.DESK, SweepSteps.PLACE);
		this.steps.report(sweep, SweepSteps.VILLAGE, 26, 3, 1);
		assertThatExceptionOfType(SelfCheckChanged.class).isThrownBy(() -> SweepSteps.in(() -> this.checks
			.report(Actors.handler(SweepSteps.VILLAGE), sweep, SweepSteps.VILLAGE, SweepSteps.figures(0, 26, 3, 2))));
	}

	@Test
	void listsWhoIsLate() {
		SweepId sweep = this.steps.open(this.steps.closed("L01", null), SweepSteps.DESK, SweepSteps.PLACE,
				SweepSteps.NEXT);
		LocalDate due = SweepSteps.in(() -> this.sweeps.find(SweepSteps.DESK, sweep)).dueOn();
		this.clock.at(due.plusDays(1).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), () -> {
			assertThat(this.steps.page("/341503/staff/sweeps?overdue=true", SweepSteps.DESK)).contains(sweep.toString(),
					"2 个单位逾期未报");
			assertThat(this.steps.waiting(SweepSteps.DESK)).contains("/sweeps/" + sweep);
			this.steps.report(sweep, SweepSteps.VILLAGE, 1, 0, 0);
			assertThat(this.steps.page("/341503/staff/sweeps/" + sweep, SweepSteps.DESK)).contains("逾期报的", "逾期未报");
		});
	}

	@Test
	void movesADayOffWorkToTheNextWorkingDay() {
		ComplaintId lamp = this.steps.closed("L01", null);
		LocalDate saturday = LocalDate.of(2021, 12, 25);
		this.clock.at(LocalDate.of(2021, 12, 20).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), () -> {
			SweepView opened = SweepSteps.in(() -> this.sweeps.open(SweepSteps.DESK, lamp,
					new OpenSweep(List.of(SweepSteps.PLACE), "查看路灯", saturday)));
			assertThat(opened.dueOn()).isEqualTo(LocalDate.of(2021, 12, 27));
		});
	}

	@Test
	void isProposedWhenComplaintsRepeat() {
		String place = "341503100-V07";
		this.steps.closed("L01", null, place);
		ComplaintId second = this.steps.closed("L01", null, place);
		assertThat(this.steps.page("/341503/staff/cases/" + second, SweepSteps.DESK)).contains("建议开展举一反三");
	}

	@Test
	void masksWhatIsToBeChecked() {
		ComplaintId lamp = this.steps.closed("L01", null);
		SweepView opened = SweepSteps.in(() -> this.sweeps.open(SweepSteps.DESK, lamp,
				new OpenSweep(List.of(SweepSteps.PLACE), "问 13912345678 查看路灯", this.steps.tomorrow())));
		assertThat(opened.task()).doesNotContain("13912345678");
	}

}
