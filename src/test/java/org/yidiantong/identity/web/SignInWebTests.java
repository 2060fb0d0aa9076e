package org.yidiantong.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Officers;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.identity.Officers.JINAN;
import static org.yidiantong.identity.Officers.PASSWORD;
import static org.yidiantong.identity.Officers.YUAN;

/**
 * The way in as a browser goes it, and who is kept out.
 */
@WholeApplication
@Import({ Officers.class, SignInWebTests.Greeting.class })
class SignInWebTests {

	/** Begins the names of cookies over HTTPS. */
	private static final String OVER_HTTPS = "__Host-";

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Officers officers;

	@Autowired
	private RedisConnectionFactory redis;

	@Test
	void goesFromAPageThroughSignInToThatPage() {
		this.officers.activate(YUAN, "OF-HU-D20");
		MvcTestResult sent = this.web.get().uri("/341503/staff/password").exchange();
		assertThat(sent).hasStatus(303).hasHeader("Location", "/341503/staff/login?next=%2F341503%2Fstaff%2Fpassword");
		MvcTestResult form = this.web.get().uri("/341503/staff/login?next=/341503/staff/password").exchange();
		assertThat(form).hasStatusOk().hasHeader("Cache-Control", "no-store");
		MvcTestResult in = signIn(form, cookie(form, StaffCookies.FORM), "OF-HU-D20", PASSWORD);
		assertThat(in).hasStatus(302).hasRedirectedUrl("/341503/staff/password");
		assertThat(get("/341503/staff/password", cookie(in, StaffCookies.SESSION))).hasStatusOk()
			.bodyText()
			.contains("OF-HU-D20", "修改密码");
	}

	@Test
	void givesCookiesThatNoScriptReads() {
		this.officers.activate(YUAN, "OF-HU-D20");
		MvcTestResult in = signIn(new Cookie(StaffCookies.FORM, "any"), "OF-HU-D20", PASSWORD);
		assertThat(in.getResponse().getCookies()).filteredOn((cookie) -> cookie.getMaxAge() != 0)
			.hasSize(2)
			.allSatisfy((cookie) -> {
				assertThat(cookie.isHttpOnly()).isTrue();
				assertThat(cookie.getSecure()).isTrue();
				assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
			});
	}

	@Test
	void givesANewSessionToWhoBringsOne() {
		String planted = this.officers.signIn(YUAN, "OF-HU-D21");
		MvcTestResult in = signIn(new Cookie(StaffCookies.SESSION, planted), "OF-HU-D21", PASSWORD);
		assertThat(cookie(in, StaffCookies.SESSION).getValue()).isNotEqualTo(planted);
		assertThat(get("/341503/staff/password", new Cookie(StaffCookies.SESSION, planted))).hasStatus(303);
	}

	@Test
	void saysNoMoreThanThatItFailed() {
		this.officers.activate(YUAN, "OF-HU-D22");
		String wrong = failed("OF-HU-D22");
		String unknown = failed("OF-HU-XXX").replace("OF-HU-XXX", "OF-HU-D22");
		assertThat(unknown).isEqualTo(wrong).contains("岗位代码或密码不正确");
	}

	@Test
	void wantsTheTokenOfTheForm() {
		Cookie session = session("OF-HU-D23");
		MvcTestResult forged = this.web.post().uri("/341503/staff/logout").cookie(session).exchange();
		assertThat(forged).hasStatus(403);
		assertThat(get("/341503/staff/password", session)).hasStatusOk();
		MvcTestResult page = get("/341503/staff/password", session);
		MvcTestResult out = this.web.post()
			.uri("/341503/staff/logout")
			.cookie(session)
			.param("_csrf", token(page))
			.exchange();
		assertThat(out).hasStatus(302).hasRedirectedUrl("/341503/staff/login?done=out");
		assertThat(get("/341503/staff/password", session)).hasStatus(303);
	}

	@Test
	void takesNoFormTokenOfAnotherSession() {
		MvcTestResult page = get("/341503/staff/password", session("OF-HU-D23"));
		assertThat(this.web.post()
			.uri("/341503/staff/logout")
			.cookie(session("OF-HU-D24"))
			.param("_csrf", token(page))
			.exchange()).hasStatus(403);
	}

	@Test
	void knowsNobodyOfAnotherDistrict() {
		Cookie session = new Cookie(StaffCookies.SESSION, this.officers.signIn(JINAN, "dispatcher"));
		assertThat(get("/341503/staff/password", session)).hasStatus(303)
			.hasHeader("Location", "/341503/staff/login?next=%2F341503%2Fstaff%2Fpassword");
		assertThat(get("/api/v1/341503/events", session)).hasStatus(403);
		assertThat(get("/api/v1/341502/events", session)).hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/staff", "/341503/staff/", "/341503/staff/accounts", "/341503/staff/audit" })
	void sendsStrangersToSignIn(String path) {
		assertThat(this.web.get().uri(path)).hasStatus(303);
		assertThat(get(path, new Cookie(StaffCookies.SESSION, "made-up"))).hasStatus(303);
	}

	@Test
	void asksRedisOnceAndTheDatabaseOnceForEachRequest() {
		Cookie session = session("OF-HU-D25");
		get("/341503/staff/password", session);
		Map<String, Long> before = commands();
		assertThat(get("/341503/staff/password", session)).hasStatusOk();
		assertThat(difference(before)).containsExactly(Map.entry("getex", 1L));
	}

	@Test
	void leavesCitizensAlone() {
		Cookie session = session("OF-HU-D26");
		MvcTestResult plain = this.web.get().uri("/341503/track").exchange();
		assertThat(plain).hasStatusOk().doesNotContainHeader("Set-Cookie");
		assertThat(plain).bodyText().contains("<form").doesNotContain("_csrf");
		Map<String, Long> before = commands();
		MvcTestResult signedIn = get("/341503/track", session);
		assertThat(signedIn).hasStatusOk().doesNotContainHeader("Set-Cookie");
		assertThat(difference(before)).isEmpty();
		assertThat(signedIn.getRequest().getSession(false)).isNull();
	}

	@Test
	void remembersABrowserThatWasSignedIn() {
		this.officers.activate(YUAN, "OF-HU-D27");
		MvcTestResult in = signIn(new Cookie(StaffCookies.FORM, "any"), "OF-HU-D27", PASSWORD);
		Cookie mark = cookie(in, StaffCookies.MARK);
		assertThat(mark.getMaxAge()).isGreaterThan(300 * 24 * 3600);
		assertThat(get("/341502/", mark).getRequest().getAttribute(Actor.STAFF_BROWSER)).isEqualTo(true);
		Cookie forged = new Cookie(StaffCookies.MARK, "00" + mark.getValue());
		assertThat(get("/341502/", forged).getRequest().getAttribute(Actor.STAFF_BROWSER)).isNull();
	}

	@Test
	void showsProblemsInTheOfficersFrame() {
		MvcTestResult refused = get("/341503/staff/accounts", session("OF-HU-D28"));
		assertThat(refused).hasStatus(403).bodyText().contains("没有这项权限", "OF-HU-D28", "返回工作首页");
	}

	@Test
	void tellsAnOpenHandlerThatWantsToKnowWhoAsks() {
		assertThat(this.web.get().uri("/341503/greeting")).hasStatusOk().hasBodyTextEqualTo("stranger");
		assertThat(get("/341503/greeting", session("OF-HU-D29"))).hasBodyTextEqualTo("OF-HU-D29");
		Cookie elsewhere = new Cookie(StaffCookies.SESSION, this.officers.signIn(JINAN, "dispatcher"));
		assertThat(get("/341503/greeting", elsewhere)).hasBodyTextEqualTo("stranger");
	}

	private String failed(String post) {
		MvcTestResult refused = signIn(new Cookie(StaffCookies.FORM, "any"), post, "wrong");
		assertThat(refused).hasStatus(422);
		return text(refused).replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
	}

	private Cookie session(String post) {
		return new Cookie(StaffCookies.SESSION, this.officers.signIn(YUAN, post));
	}

	private MvcTestResult get(String path, Cookie cookie) {
		return this.web.get().uri(path).cookie(cookie).exchange();
	}

	private MvcTestResult signIn(Cookie origin, String post, String password) {
		return signIn(get("/341503/staff/login", origin), origin, post, password);
	}

	private MvcTestResult signIn(MvcTestResult form, Cookie origin, String post, String password) {
		return this.web.post()
			.uri("/341503/staff/login")
			.secure(true)
			.cookie(new Cookie(OVER_HTTPS + origin.getName(), origin.getValue()))
			.param("_csrf", token(form))
			.param("post", post)
			.param("password", password)
			.param("next", "/341503/staff/password")
			.exchange();
	}

	private Map<String, Long> commands() {
		Map<String, Long> calls = new TreeMap<>();
		try (var connection = this.redis.getConnection()) {
			Properties stats = connection.serverCommands().info("commandstats");
			stats.forEach((name, text) -> calls.put(String.valueOf(name).replace("cmdstat_", ""),
					Long.valueOf(String.valueOf(text).replaceAll("calls=([0-9]+).*", "$1"))));
		}
		List.of("info", "auth", "select", "ping", "client", "client|setinfo", "config|resetstat", "hello", "quit")
			.forEach(calls::remove);
		return calls;
	}

	private Map<String, Long> difference(Map<String, Long> before) {
		Map<String, Long> made = new TreeMap<>();
		commands().forEach((name, calls) -> {
			long more = calls - before.getOrDefault(name, 0L);
			if (more > 0) {
				made.put(name, more);
			}
		});
		return made;
	}

	private static Cookie cookie(MvcTestResult answer, String name) {
		Cookie plain = answer.getResponse().getCookie(name);
		Cookie cookie = (plain == null) ? answer.getResponse().getCookie(OVER_HTTPS + name) : plain;
		assertThat(cookie).as(name).isNotNull();
		Cookie sent = new Cookie(name, cookie.getValue());
		sent.setMaxAge(cookie.getMaxAge());
		return sent;
	}

	private static String token(MvcTestResult page) {
		Matcher token = FORM_TOKEN.matcher(text(page));
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Open, and polite. */
	@TestComponent
	@RestController
	static class Greeting {

		@OpenToAll(knowing = true)
		@GetMapping("/{district:[0-9]{6}}/greeting")
		String greet(@PathVariable String district, HttpServletRequest request) {
			return (request.getAttribute(Actor.ATTRIBUTE) instanceof Actor actor) ? actor.name() : "stranger";
		}

	}

}
