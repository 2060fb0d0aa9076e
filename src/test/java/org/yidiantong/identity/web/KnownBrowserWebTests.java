package org.yidiantong.identity.web;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Officers;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.identity.Officers.PASSWORD;
import static org.yidiantong.identity.Officers.YUAN;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * A browser in which somebody was signed in before is not locked out by strangers behind
 * the same address.
 */
@WholeApplication
@Import(Officers.class)
class KnownBrowserWebTests {

	private static final String MARK = "__Host-" + StaffCookies.MARK;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Officers officers;

	@Test
	void getsInWhereStrangersHaveLockedTheAccount() {
		this.officers.activate(YUAN, "OF-HU-D24");
		Cookie given = signIn("198.51.100.30", "none", PASSWORD).getResponse().getCookie(MARK);
		assertThat(given).isNotNull();
		String mark = given.getValue();
		for (int attempt = 0; attempt < 10; attempt++) {
			assertThat(signIn("198.51.100.31", "none", "wrong")).hasStatus(422);
		}
		assertThat(signIn("198.51.100.31", "none", PASSWORD)).as("a stranger who knows it").hasStatus(422);
		String forged = mark.substring(0, mark.length() - 1) + (mark.endsWith("0") ? "1" : "0");
		assertThat(signIn("198.51.100.31", forged, PASSWORD)).as("a forged mark").hasStatus(422);
		assertThat(signIn("198.51.100.31", mark, PASSWORD)).as("a known browser").hasStatus(302);
	}

	private MvcTestResult signIn(String address, String mark, String password) {
		return this.web.post()
			.uri("/341503/staff/login")
			.secure(true)
			.remoteAddress(address)
			.with(csrf())
			.cookie(new Cookie(MARK, mark))
			.param("post", "OF-HU-D24")
			.param("password", password)
			.exchange();
	}

}
