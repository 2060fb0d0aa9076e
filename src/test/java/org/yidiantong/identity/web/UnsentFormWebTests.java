package org.yidiantong.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Officers;
import org.yidiantong.site.FormDrafts;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.identity.Officers.YUAN;

/**
 * Forms that officers send after their session has ended, and the pages of problems.
 */
@WholeApplication
@Import(Officers.class)
class UnsentFormWebTests {

	private static final String REPLY = "/341503/staff/cases/0198c5a1-0000-7000-8000-000000000001/reply";

	private static final String TYPED = "已经换了新灯，今晚亮灯。";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Officers officers;

	@Test
	void showsTheInputAgainAfterSignIn() {
		MvcTestResult sent = send("same-origin");
		assertThat(sent).hasStatus(303);
		String address = sent.getResponse().getHeader("Location");
		assertThat(address).matches("/341503/staff/unsent/[A-Za-z0-9_-]{22}");
		assertThat(this.web.get().uri(address)).hasStatus(303)
			.hasHeader("Location", "/341503/staff/login?next=" + address.replace("/", "%2F"));
		Cookie session = new Cookie(StaffCookies.SESSION, this.officers.signIn(YUAN, "OF-HU-D25"));
		assertThat(text(this.web.get().uri(address).cookie(session).exchange())).contains(">" + TYPED + "</textarea>",
				"action=\"" + REPLY + "\"", "name=\"revision\" value=\"2\"", "href=\"/341503/staff/cases/1\"");
		String other = "/341503/staff/unsent/" + FormDrafts.newId();
		assertThat(this.web.get().uri(other).cookie(session)).hasStatus(410);
	}

	@Test
	void keepsNothingThatAnotherSiteSends() {
		MvcTestResult forged = send("cross-site");
		assertThat(forged).hasStatus(403);
	}

	@Test
	void keepsNoPasswords() {
		assertThat(this.web.post()
			.uri("/341503/staff/password")
			.header("Sec-Fetch-Site", "same-origin")
			.param("current", "geheim-geheim")).hasStatus(403);
	}

	@Test
	void offersAButtonAgainAfterSignIn() {
		String button = "/341503/staff/messages/" + UUID.randomUUID() + "/open";
		MvcTestResult pressed = this.web.post().uri(button).header("Sec-Fetch-Site", "same-origin").exchange();
		assertThat(pressed).hasStatus(303);
		Cookie session = new Cookie(StaffCookies.SESSION, this.officers.signIn(YUAN, "OF-HU-D25"));
		assertThat(text(this.web.get().uri(pressed.getResponse().getHeader("Location")).cookie(session).exchange()))
			.contains("action=\"" + button + "\"");
	}

	@Test
	void keepsTheTextOfAFormWithFiles() {
		MvcTestResult sent = this.web.post()
			.uri(REPLY)
			.header("Sec-Fetch-Site", "same-origin")
			.multipart()
			.file(new MockMultipartFile("added", "a.jpg", "image/jpeg", new byte[1]))
			.param("note", TYPED)
			.exchange();
		Cookie session = new Cookie(StaffCookies.SESSION, this.officers.signIn(YUAN, "OF-HU-D25"));
		assertThat(text(this.web.get().uri(sent.getResponse().getHeader("Location")).cookie(session).exchange()))
			.contains(">" + TYPED + "</textarea>", "选好的照片请回到原来的页面重新选");
	}

	@Test
	void leadsWhoeverSignsOutToThePageToSignIn() {
		assertThat(this.web.post().uri("/341503/staff/logout").header("Sec-Fetch-Site", "same-origin")).hasStatus(303)
			.hasHeader("Location", "/341503/staff/login");
		assertThat(this.web.post().uri("/341503/staff/logout").header("Sec-Fetch-Site", "cross-site")).hasStatus(403);
	}

	@Test
	void leadsFromAProblemBackToTheList() {
		Cookie session = new Cookie(StaffCookies.SESSION, this.officers.signIn(YUAN, "OF-HU-D25"));
		MvcTestResult problem = this.web.get()
			.uri("/341503/staff/cases/0198c5a1-0000-7000-8000-000000000001")
			.accept(MediaType.TEXT_HTML)
			.cookie(session)
			.exchange();
		assertThat(problem).hasStatus(404);
		assertThat(text(problem)).contains("返回投诉办理", "href=\"/341503/staff/cases\"", "返回工作首页");
	}

	private MvcTestResult send(String site) {
		return this.web.post()
			.uri(REPLY)
			.accept(MediaType.TEXT_HTML)
			.header("Sec-Fetch-Site", site)
			.header("Referer", "http://localhost/341503/staff/cases/1")
			.param("revision", "2")
			.param("note", TYPED)
			.param("_csrf", "old")
			.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
