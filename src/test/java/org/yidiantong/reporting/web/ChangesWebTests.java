package org.yidiantong.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The overview is told within seconds that something has happened.
 */
@WholeApplication
class ChangesWebTests {

	private static final String PAGES = "/341503/staff/reports";

	private static final Pattern ADDRESS = Pattern.compile("data-changes=\"([^\"]+)\"");

	private static final Actor LEADER = Actors.post(Role.LEADER);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints cases;

	@Test
	void tellsThePageWhenAComplaintIsFiled() throws Exception {
		String page = text(this.web.get().uri(PAGES).requestAttr(Actor.ATTRIBUTE, LEADER).exchange());
		assertThat(page).contains("<script defer src=\"/assets/live", "township-map");
		Matcher address = ADDRESS.matcher(page);
		assertThat(address.find()).isTrue();
		MvcTestResult stream = this.web.get()
			.uri(address.group(1))
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.asyncExchange();
		assertThat(stream).hasStatusOk().request().hasAsyncStarted(true);
		assertThat(text(stream)).doesNotContain("changed");
		this.cases.closed(Actors.YUAN, "341503100-V04", true);
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> text(stream).contains("event:changed"));
	}

	@Test
	void tellsAPageThatIsOldAtOnce() throws Exception {
		MvcTestResult stream = this.web.get()
			.uri(PAGES + "/changes?seen=1")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.exchange();
		assertThat(stream).hasStatusOk();
		assertThat(text(stream)).contains("event:changed");
		assertThat(stream.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void tellsNobodyWhoMayNotReadFigures() {
		Actor handler = Actors.handler("HU-341503100-V04");
		assertThat(this.web.get().uri(PAGES + "/changes").requestAttr(Actor.ATTRIBUTE, handler).exchange())
			.hasStatus(403);
		assertThat(this.web.get()
			.uri(PAGES + "/00000000-0000-0000-0000-000000000000/changes")
			.requestAttr(Actor.ATTRIBUTE, LEADER)
			.exchange()).hasStatus(404);
	}

	private static String text(MvcTestResult result) throws Exception {
		return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
