package org.yidiantong.outreach;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which requests count as page views, and by which way of entry.
 */
@WholeApplication
class VisitsWebTests {

	private static final String PHONE = "Mozilla/5.0 (Linux; Android 12) Mobile Safari/537.36 ";

	private static final String PLACE = "/341503/v/341503100-V04";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private VisitFolding folding;

	@Autowired
	private OutreachManagement outreach;

	@Autowired
	private BusinessClock clock;

	@Test
	void countsPagesFromTheCacheAndAnswersWithoutContent() {
		MvcTestResult first = get("/341503/", (request) -> request);
		String tag = String.valueOf(first.getResponse().getHeader("ETag"));
		assertThat(counted(() -> {
			assertThat(get("/341503/", (request) -> request)).hasStatusOk();
			assertThat(get("/341503/", (request) -> request.header("If-None-Match", tag))).hasStatus(304);
		})).containsExactlyEntriesOf(Map.of(Channel.WEBSITE, 2L));
	}

	@Test
	void tellsByWhichWayPeopleEnter() {
		assertThat(counted(() -> get(PLACE, (request) -> request))).containsOnlyKeys(Channel.QR);
		assertThat(counted(() -> get("/341503/?via=counter", (request) -> request))).containsOnlyKeys(Channel.COUNTER);
		assertThat(counted(
				() -> this.web.get().uri("/341503/").header("User-Agent", PHONE + "MicroMessenger/8").exchange()))
			.containsOnlyKeys(Channel.WECHAT);
	}

	@Test
	void countsPagesThatFollowByTheWayOfEntry() {
		String visitor = PHONE + UUID.randomUUID();
		assertThat(counted(() -> {
			this.web.get().uri(PLACE).header("User-Agent", visitor).exchange();
			this.web.get()
				.uri("/341503/")
				.header("User-Agent", visitor)
				.header("Referer", "http://localhost" + PLACE)
				.exchange();
		})).containsExactlyEntriesOf(Map.of(Channel.QR, 2L));
		assertThat(counted(() -> this.web.get()
			.uri(PLACE)
			.header("User-Agent", PHONE + UUID.randomUUID())
			.header("Referer", "http://localhost/341503/")
			.exchange())).containsOnlyKeys(Channel.WEBSITE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Mozilla/5.0 (compatible; Baiduspider/2.0)", "Googlebot/2.1", "curl/8.0",
			"python-requests/2.31", "Mozilla/5.0 HeadlessChrome/120" })
	void leavesProgramsOut(String agent) {
		assertThat(counted(() -> this.web.get().uri("/341503/").header("User-Agent", agent).exchange())).isEmpty();
	}

	@Test
	void leavesOfficersAndWhatIsNoPageOut() {
		assertThat(counted(() -> {
			get("/341503/", (request) -> request.requestAttr(Actor.STAFF_BROWSER, Boolean.TRUE));
			get("/341503/", (request) -> request.header("Sec-Purpose", "prefetch"));
			get("/341503/v/nothing", (request) -> request);
			get("/api/v1/341503/places", (request) -> request);
			get("/assets/icon.svg", (request) -> request);
			this.web.head().uri("/341503/").header("User-Agent", PHONE).exchange();
		})).isEmpty();
	}

	@Test
	void setsNoCookie() {
		assertThat(get(PLACE, (request) -> request).getResponse().getHeader("Set-Cookie")).isNull();
	}

	private MvcTestResult get(String path, UnaryOperator<MockMvcTester.MockMvcRequestBuilder> more) {
		return more.apply(this.web.get().uri(path).header("User-Agent", PHONE)).exchange();
	}

	/** What is added to the counts of the district by some requests. */
	private Map<Channel, Long> counted(Runnable requests) {
		Map<Channel, Long> before = channels();
		requests.run();
		Map<Channel, Long> added = new EnumMap<>(Channel.class);
		channels().forEach((channel, views) -> {
			long more = views - before.getOrDefault(channel, 0L);
			if (more != 0) {
				added.put(channel, more);
			}
		});
		return added;
	}

	private Map<Channel, Long> channels() {
		this.folding.fold();
		LocalDate today = this.clock.today();
		return BoundDistrict.call(Actors.YUAN,
				() -> this.outreach.totals(Actors.post(Role.DISPATCHER), today, today).byChannel());
	}

}
