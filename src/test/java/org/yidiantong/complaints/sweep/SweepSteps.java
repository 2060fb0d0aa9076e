package org.yidiantong.complaints.sweep;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.NotificationManagement;
import org.yidiantong.notification.ReceivedNotice;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.support.Actors;
import org.yidiantong.support.Listeners;
import org.yidiantong.support.UniqueText;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The steps of a sweep, each through the door or the API. Every complaint has a text of
 * its own.
 */
final class SweepSteps {

	static final String TOWNSHIP = "341503100";

	static final String PLACE = "341503100-V04";

	/** The place of the unit next door. */
	static final String NEXT = "341503100-V05";

	static final UnitCode VILLAGE = new UnitCode("HU-" + PLACE);

	static final UnitCode NEIGHBOUR = new UnitCode("HU-" + NEXT);

	static final Actor PROGRAM = Actors.program();

	static final Actor DESK = Actors.desk(TOWNSHIP);

	private final MockMvcTester web;

	private final SweepManagement sweeps;

	private final SelfCheckManagement checks;

	private final NotificationManagement notifications;

	private final Listeners listeners;

	private final BusinessClock clock;

	private final String secret = UniqueText.after("灯杆");

	SweepSteps(MockMvcTester web, SweepManagement sweeps, SelfCheckManagement checks,
			NotificationManagement notifications, Listeners listeners, BusinessClock clock) {
		this.web = web;
		this.sweeps = sweeps;
		this.checks = checks;
		this.notifications = notifications;
		this.listeners = listeners;
		this.clock = clock;
	}

	String secret() {
		return this.secret;
	}

	SweepId open(ComplaintId complaint, Actor desk, String... places) {
		return in(() -> this.sweeps.open(desk, complaint, new OpenSweep(List.of(places), "逐条道路查看路灯", tomorrow()))).id();
	}

	int units(SweepId sweep) {
		return in(() -> this.sweeps.find(PROGRAM, sweep)).sum().units();
	}

	void report(SweepId sweep, UnitCode unit, int checked, int found, int fixed) {
		Actor handler = Actors.handler(unit);
		int revision = in(() -> this.checks.find(handler, sweep, unit)).revision();
		in(() -> this.checks.report(handler, sweep, unit, figures(revision, checked, found, fixed)));
	}

	static ReturnSelfCheck figures(int revision, int checked, int found, int fixed) {
		return new ReturnSelfCheck(revision, checked, found, fixed, null, List.of());
	}

	MvcTestResult returned(SweepId sweep, String body) {
		int revision = in(() -> this.checks.find(PROGRAM, sweep, VILLAGE)).revision();
		return this.web.post()
			.uri("/api/v1/341503/sweeps/{id}/checks/{unit}", sweep, VILLAGE)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.header("If-Match", "\"" + revision + "\"")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	List<String> told(Actor actor, SweepId sweep) {
		this.listeners.finish();
		return in(() -> this.notifications.messages(actor, new PageRequest(100, null))).items()
			.stream()
			.map(ReceivedNotice::notice)
			.filter((notice) -> notice.subject().equals("sweep/" + sweep))
			.map((notice) -> notice.kind())
			.toList();
	}

	/** The sweeps of which a unit has a self-check to do. */
	List<SweepId> toDo(UnitCode unit) {
		return in(() -> this.checks.open(Actors.handler(unit), PageRequest.MOST)).stream()
			.map(SelfCheckView::sweep)
			.toList();
	}

	List<String> waiting(Actor actor) {
		return in(() -> this.notifications.waiting(actor)).stream()
			.flatMap((group) -> group.lines().stream())
			.map(WaitingLine::link)
			.toList();
	}

	LocalDate tomorrow() {
		return this.clock.today().plusDays(1);
	}

	ComplaintId closed(String item, @Nullable UnitCode respondent) {
		return closed(item, respondent, PLACE);
	}

	ComplaintId closed(String item, @Nullable UnitCode respondent, String place) {
		ComplaintId complaint = dispatched(item, respondent, place);
		act(complaint, "reply", "{\"text\": \"已修好\"}");
		act(complaint, "review", "{\"approved\": true}");
		act(complaint, "close", "{}");
		return complaint;
	}

	ComplaintId dispatched(String item, @Nullable UnitCode respondent) {
		return dispatched(item, respondent, PLACE);
	}

	ComplaintId dispatched(String item, @Nullable UnitCode respondent, String place) {
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

	void act(ComplaintId complaint, String action, String body) {
		assertThat(this.web.post()
			.uri("/api/v1/341503/cases/{id}/{action}", complaint, action)
			.requestAttr(Actor.ATTRIBUTE, PROGRAM)
			.header("If-Match", get("/api/v1/341503/cases/" + complaint, PROGRAM).getResponse().getHeader("ETag"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)).as(action).hasStatusOk();
	}

	MvcTestResult post(ComplaintId complaint, String place) {
		return post(complaint,
				"{\"places\": [\"%s\"], \"task\": \"查看路灯\", \"dueOn\": \"%s\"}".formatted(place, tomorrow()), PROGRAM);
	}

	MvcTestResult post(ComplaintId complaint, String body, Actor actor) {
		return this.web.post()
			.uri("/api/v1/341503/cases/{id}/sweeps", complaint)
			.requestAttr(Actor.ATTRIBUTE, actor)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	String page(String address, Actor actor) {
		MvcTestResult page = get(address, actor);
		assertThat(page).hasStatusOk();
		return body(page);
	}

	MvcTestResult get(String address, Actor actor) {
		return this.web.get().uri(address).requestAttr(Actor.ATTRIBUTE, actor).exchange();
	}

	static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	static <T extends @Nullable Object> T in(Supplier<T> work) {
		return BoundDistrict.call(Actors.YUAN, work);
	}

}
