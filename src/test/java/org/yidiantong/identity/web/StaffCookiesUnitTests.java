package org.yidiantong.identity.web;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cookies of officers over HTTP and HTTPS.
 */
class StaffCookiesUnitTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void belongToThisHostOnlyOverHttps() {
		this.request.setSecure(true);
		StaffCookies.put(this.request, this.response, StaffCookies.SESSION, "token");
		Cookie cookie = this.response.getCookie("__Host-staff-session");
		assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo("/");
		assertThat(cookie.getDomain()).isNull();
	}

	@Test
	void arePlainOverHttp() {
		StaffCookies.put(this.request, this.response, StaffCookies.SESSION, "token");
		assertThat(this.response.getCookie("staff-session").getSecure()).isFalse();
	}

	@Test
	void areNotTakenFromAnotherHostOverHttps() {
		this.request.setSecure(true);
		this.request.setCookies(new Cookie("staff-session", "planted"));
		assertThat(StaffCookies.find(this.request, StaffCookies.SESSION)).isEmpty();
		this.request.setCookies(new Cookie("__Host-staff-session", "own"));
		assertThat(StaffCookies.find(this.request, StaffCookies.SESSION)).contains("own");
	}

}
