package org.yidiantong.complaints.sweep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.ReceivedNotice;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Sweeps from the form to the sum. Every complaint has a text of its own, which no unit
 * may meet.
 */
@WholeApplication
class SweepWebTests {

	private static final String TOWNSHIP = "341503100";

	private static final String PLACE = "341503100-V04";

	private static final UnitCode VILLAGE = new UnitCode("HU-341503100-V04");

	private static final UnitCode NEIGHBOUR = new UnitCode("HU-341503100-V05");

	private static final Actor PROGRAM = Actors.program();

	private static final Actor DESK = Actors.desk(TOWNSHIP);

	private final MockMvcTester web;

	@Autowired
	private SweepManagement sweeps;

	@Autowired
	private SelfCheckManagement checks;

	@Autowired
	private NotificationManagement notifications;

	@Autowired
	private OrganizationManagement organization;

	@Autowired
	private Listeners listeners;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private String secret = "";

	SweepWebTests(@Autowired MockMvcTester web) {
		this.web = web;
	}

	@BeforeEach
	void drawText() {
		this.secret = "灯杆" + UUID.randomUUID();
	}

	@Test
	void addsUpWhatTheUnitsReturn() {
		ComplaintId lamp = closed("L01", null);
		SweepId sweep = open(lamp, DESK, PLACE, "341503100-V05");
		report(sweep, VILLAGE, 26, 3, 3);
		report(sweep, NEIGHBOUR, 10, 1, 0);
		String view = body(get("/api/v1/341503/cases/" + lamp, PROGRAM));
		assertThat(JsonPath.<Object>read(view, "$.sweep").toString())
			.isEqualTo("{units=2, returned=2, checked=36, found=4, fixed=3}");
		assertThat(page("/341503/staff/cases/" + lamp, DESK)).contains("2 个单位自查，2 个已报：查了 36 处，发现 4 处，整改 3 处");
		assertThat(page("/341503/staff/sweeps/" + sweep, DESK)).contains("查了 26 处，发现 3 处，整改 3 处", "还有 1 处没有整改");
	}

	@Test
	void reachesEveryVillageOfATownshipAndOfTheDistrict() {
		ComplaintId lamp = closed("L01", null);
		OrganizationChart chart = in(() -> this.organization.chart());
		int inTownship = chart.placesIn(new PlaceCode(TOWNSHIP)).size();
		int inDistrict = (int) chart.places().stream().filter((place) -> place.township() != null).count();
		assertThat(units(open(lamp, DESK, TOWNSHIP))).isEqualTo(inTownship);
		assertThat(units(open(lamp, PROGRAM, "341503"))).isEqualTo(inDistrict - inTownship);
	}

	@Test
	void tellsUnitsTheItemAndNothingOfTheComplaint() {
		ComplaintId lamp = closed("L01", null);
		SweepId sweep = open(lamp, DESK, "341503100-V05");
		Actor neighbour = Actors.handler(NEIGHBOUR);
		assertThat(told(neighbour, sweep)).singleElement().asString().contains("sweep.opened");
		assertThat(waiting(neighbour)).contains("/sweeps/" + sweep);
		String own = page("/341503/staff/sweeps/" + sweep, neighbour) + page("/341503/staff/sweeps", neighbour);
		assertThat(own).contains("逐条道路查看路灯").doesNotContain(lamp.toString(), this.secret, "黄莲村");
		assertThat(get("/api/v1/341503/sweeps/" + sweep, neighbour)).hasStatus(403);
		assertThat(get("/341503/staff/cases/" + lamp, neighbour)).hasStatus(404);
	}

	@Test
	void showsAUnitNoSweepOfOthers() {
		SweepId sweep = open(closed("L01", null), DESK, PLACE);
		assertThat(get("/341503/staff/sweeps/" + sweep, Actors.handler(NEIGHBOUR))).hasStatus(404);
		assertThat(get("/341503/staff/sweeps/" + sweep, Actors.desk("341503101"))).hasStatus(404);
		assertThat(page("/341503/staff/sweeps", Actors.desk("341503101"))).doesNotContain(sweep.toString());
		assertThatExceptionOfType(SweepUnknown.class).isThrownBy(
				() -> in(() -> this.checks.report(Actors.handler(NEIGHBOUR), sweep, VILLAGE, figures(0, 1, 0, 0))));
	}

	@Test
	void refusesThePlaceOfARecusedUnitAndLeavesItOutOfItsTownship() {
		ComplaintId report = closed("L01", VILLAGE);
		assertThat(post(report, PLACE)).hasStatus(400).bodyText().contains("/places/0", "回避");
		SweepId sweep = open(report, DESK, TOWNSHIP);
		assertThat(in(() -> this.sweeps.checks(DESK, sweep))).extracting((check) -> check.unit().code())
			.contains(NEIGHBOUR)
			.doesNotContain(VILLAGE);
		assertThat(told(Actors.handler(VILLAGE), sweep)).isEmpty();
	}

	@Test
	void disappearsForAUnitThatIsRecusedLater() {
		ComplaintId lamp = closed("L01", null);
		SweepId sweep = open(lamp, DESK, "341503100-V05");
		Actor neighbour = Actors.handler(NEIGHBOUR);
		recuse(lamp, NEIGHBOUR.value());
		assertThat(get("/341503/staff/sweeps/" + sweep, neighbour)).hasStatus(404);
		assertThat(page("/341503/staff/sweeps", neighbour)).doesNotContain(sweep.toString());
		assertThat(waiting(neighbour)).doesNotContain("/sweeps/" + sweep);
		assertThatExceptionOfType(SweepUnknown.class)
			.isThrownBy(() -> in(() -> this.checks.report(neighbour, sweep, NEIGHBOUR, figures(0, 1, 0, 0))));
		recuse(lamp, "SU-" + TOWNSHIP);
		assertThat(get("/341503/staff/sweeps/" + sweep, DESK)).hasStatus(404);
		assertThat(page("/341503/staff/sweeps", DESK)).doesNotContain(sweep.toString());
		assertThat(page("/341503/staff/sweeps", Actors.post(Role.DISPATCHER))).contains(sweep.toString());
	}

	@ParameterizedTest
	@CsvSource({ "341503101-V01, 不在本单位监督的范围内", "341503, 没有“341503”", "NOWHERE, 没有“NOWHERE”" })
	void keepsADeskInItsTownship(String place, String error) {
		ComplaintId lamp = closed("L01", null);
		assertThat(get("/341503/staff/cases/" + lamp + "/sweep", DESK)).hasStatusOk();
		assertThat(this.web.post()
			.uri("/341503/staff/cases/" + lamp + "/sweep")
			.requestAttr(Actor.ATTRIBUTE, DESK)
			.with(csrf())
			.formField("places", place)
			.formField("task", "查看路灯")
			.formField("dueOn", tomorrow().toString())).hasStatus(400).bodyText().contains(error, "查看路灯");
	}

	@Test
	void namesEveryMistakeAtOnce() {
		ComplaintId lamp = closed("L01", null);
		assertThat(post(lamp, "{\"places\": [], \"task\": \" \", \"dueOn\": \"2020-01-01\"}", PROGRAM)).hasStatus(400)
			.bodyText()
			.contains("\"/places\"", "\"/task\"", "\"/dueOn\"");
		SweepId sweep = open(lamp, DESK, PLACE);
		assertThat(returned(sweep, "{\"checked\": 2, \"found\": 3, \"fixed\": 4}")).hasStatus(400)
			.bodyText()
			.contains("\"/found\"", "\"/fixed\"");
		assertThat(returned(sweep, "{\"checked\": 0}")).hasStatus(400)
			.bodyText()
			.contains("\"/checked\"", "\"/found\"", "\"/fixed\"");
	}

	@Test
	void needsAComplaintThatIsUpheld() {
		ComplaintId handled = dispatched("L01", null);
		assertThat(post(handled, PLACE)).hasStatus(409).bodyText().contains("action-impossible");
		assertThat(page("/341503/staff/cases/" + handled, DESK)).doesNotContain("/sweep\"");
		assertThat(get("/341503/staff/cases/" + closed("L01", null) + "/sweep", Actors.handler(VILLAGE)))
			.hasStatus(403);
	}

	@Test
	void opensNoSecondSweepWhileTheFirstOneRuns() {
		ComplaintId lamp = closed("L01", null);
		SweepId first = open(lamp, DESK, PLACE);
		assertThat(post(lamp, PLACE)).hasStatus(409).bodyText().contains("sweep-open-already");
		report(first, VILLAGE, 5, 0, 0);
		assertThat(post(lamp, PLACE)).hasStatus(201);
	}

	@Test
	void isReturnedAgainUntilEverythingIsFixed() {
		SweepId sweep = open(closed("L01", null), DESK, PLACE);
		report(sweep, VILLAGE, 26, 3, 1);
		assertThat(waiting(Actors.handler(VILLAGE))).contains("/sweeps/" + sweep);
		report(sweep, VILLAGE, 26, 3, 3);
		assertThat(waiting(Actors.handler(VILLAGE))).doesNotContain("/sweeps/" + sweep);
		assertThat(returned(sweep, "{\"checked\": 26, \"found\": 4, \"fixed\": 4}")).hasStatus(409)
			.bodyText()
			.contains("self-check-finished");
	}

	@Test
	void refusesAReturnOfWhatAColleagueHasChanged() {
		SweepId sweep = open(closed("L01", null), DESK, PLACE);
		report(sweep, VILLAGE, 26, 3, 1);
		assertThatExceptionOfType(SelfCheckChanged.class).isThrownBy(
				() -> in(() -> this.checks.report(Actors.handler(VILLAGE), sweep, VILLAGE, figures(0, 26, 3, 2))));
	}

	@Test
	void listsWhoIsLate() {
		SweepId sweep = open(closed("L01", null), DESK, PLACE, "341503100-V05");
		LocalDate due = in(() -> this.sweeps.find(DESK, sweep)).dueOn();
		this.clock.at(due.plusDays(1).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), () -> {
			assertThat(page("/341503/staff/sweeps?overdue=true", DESK)).contains(sweep.toString(), "2 个单位逾期未报");
			assertThat(waiting(DESK)).contains("/sweeps/" + sweep);
			report(sweep, VILLAGE, 1, 0, 0);
			assertThat(page("/341503/staff/sweeps/" + sweep, DESK)).contains("逾期报的", "逾期未报");
		});
	}

	@Test
	void movesADayOffWorkToTheNextWorkingDay() {
		ComplaintId lamp = closed("L01", null);
		LocalDate saturday = LocalDate.of(2021, 12, 25);
		this.clock.at(LocalDate.of(2021, 12, 20).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant(), () -> {
			SweepView opened = in(() -> this.sweeps.open(DESK, lamp, new OpenSweep(List.of(PLACE), "查看路灯", saturday)));
			assertThat(opened.dueOn()).isEqualTo(LocalDate.of(2021, 12, 27));
		});
	}

	@Test
	void isProposedWhenComplaintsRepeat() {
		String place = "341503100-V07";
		closed("L01", null, place);
		ComplaintId second = closed("L01", null, place);
		assertThat(page("/341503/staff/cases/" + second, DESK)).contains("建议开展举一反三");
	}

	@Test
	void masksWhatIsToBeChecked() {
		ComplaintId lamp = closed("L01", null);
		SweepView opened = in(
				() -> this.sweeps.open(DESK, lamp, new OpenSweep(List.of(PLACE), "问 13912345678 查看路灯", tomorrow())));
		assertThat(opened.task()).doesNotContain("13912345678");
	}

	private SweepId open(ComplaintId complaint, Actor desk, String... places) {
		return in(() -> this.sweeps.open(desk, complaint, new OpenSweep(List.of(places), "逐条道路查看路灯", tomorrow()))).id();
	}

	private int units(SweepId sweep) {
		return in(() -> this.sweeps.find(PROGRAM, sweep)).sum().units();
	}

	private void report(SweepId sweep, UnitCode unit, int checked, int found, int fixed) {
		Actor handler = Actors.handler(unit);
		int revision = in(() -> this.checks.find(handler, sweep, unit)).revision();
		in(() -> this.checks.report(handler, sweep, unit, figures(revision, checked, found, fixed)));
	}

	private static ReturnSelfCheck figures(int revision, int checked, int found, int fixed) {
		return new ReturnSelfCheck(revision, checked, found, fixed, null, List.of());
	}

	private MvcTestResult returned(SweepId sweep, String body) {
		int revision = in(() -> this.checks.find(PROGRAM, sweep, VILLAGE)).revision();
		return this.web.post()
			.uri("/api/v1/341503/sweeps/{id}/checks/{unit}", sweep, VILLAGE)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.header("If-Match", "\"" + revision + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private List<String> told(Actor actor, SweepId sweep) {
		this.listeners.finish();
		return in(() -> this.notifications.messages(actor, new PageRequest(100, null))).items()
			.stream()
			.map(ReceivedNotice::notice)
			.filter((notice) -> notice.subject().equals("sweep/" + sweep))
			.map((notice) -> notice.kind())
			.toList();
	}

	private List<String> waiting(Actor actor) {
		return in(() -> this.notifications.waiting(actor)).stream()
			.flatMap((group) -> group.lines().stream())
			.map(WaitingLine::link)
			.toList();
	}

	private void recuse(ComplaintId complaint, String unit) {
		in(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				UPDATE complaints_complaint SET recused_units = recused_units || ?
				WHERE tenant_id = ? AND id = ?""").params(unit, Actors.YUAN.value(), complaint.value()).update()));
	}

	private LocalDate tomorrow() {
		return this.clock.today().plusDays(1);
	}

	private ComplaintId closed(String item, @Nullable UnitCode respondent) {
		return closed(item, respondent, PLACE);
	}

	private ComplaintId closed(String item, @Nullable UnitCode respondent, String place) {
		ComplaintId complaint = dispatched(item, respondent, place);
		act(complaint, "reply", "{\"text\": \"已修好\"}");
		act(complaint, "review", "{\"approved\": true}");
		act(complaint, "close", "{}");
		return complaint;
	}

	private ComplaintId dispatched(String item, @Nullable UnitCode respondent) {
		return dispatched(item, respondent, PLACE);
	}

	private ComplaintId dispatched(String item, @Nullable UnitCode respondent, String place) {
		String nature = (respondent == null) ? "REQUEST" : "REPORT";
		assertThat(this.web.post()
			.uri("/api/v1/341503/complaints")
			.header("Idempotency-Key", UUID.randomUUID())
			.contentType(MediaType.APPLICATION_JSON)
			.content(
					"{\"itemCode\": \"%s\", \"placeCode\": \"%s\", \"text\": \"%s\", \"nature\": \"%s\", \"anonymous\": true}"
						.formatted(item, place, this.secret, nature)))
			.hasStatus(201);
		String list = body(get("/api/v1/341503/cases?limit=1", PROGRAM));
		ComplaintId complaint = ComplaintId.from(JsonPath.read(list, "$.items[0].id"));
		act(complaint, "accept", "{}");
		act(complaint, "dispatch", "{\"note\": \"请核实\"}");
		return complaint;
	}

	private void act(ComplaintId complaint, String action, String body) {
		assertThat(this.web.post()
			.uri("/api/v1/341503/cases/{id}/{action}", complaint, action)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.header("If-Match", get("/api/v1/341503/cases/" + complaint, PROGRAM).getResponse().getHeader("ETag"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)).as(action).hasStatusOk();
	}

	private MvcTestResult post(ComplaintId complaint, String place) {
		return post(complaint,
				"{\"places\": [\"%s\"], \"task\": \"查看路灯\", \"dueOn\": \"%s\"}".formatted(place, tomorrow()), PROGRAM);
	}

	private MvcTestResult post(ComplaintId complaint, String body, Actor actor) {
		return this.web.post()
			.uri("/api/v1/341503/cases/{id}/sweeps", complaint)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private String page(String address, Actor actor) {
		MvcTestResult page = get(address, actor);
		assertThat(page).hasStatusOk();
		return body(page);
	}

	private MvcTestResult get(String address, Actor actor) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static <T extends @Nullable Object> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
