package org.yidiantong.identity;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

/**
 * While sessions are away officers are told so, and citizens notice nothing.
 */
@WholeApplication
class StaffWithoutRedisWebTests {

	private static final Cookie SESSION = new Cookie("staff-session", "kept where nobody answers");

	@Autowired
	private MockMvcTester web;

	@MockitoBean
	private Sessions sessions;

	@BeforeEach
	void takeSessionsAway() {
		when(this.sessions.find(anyString())).thenThrow(new SessionsAway());
	}

	@Test
	void tellsOfficersWhatIsTheMatter() {
		assertThat(this.web.get().uri("/341503/staff/password").cookie(SESSION)).hasStatus(503)
			.bodyText()
			.contains("暂时无法登录", "群众页面不受影响");
		assertThat(this.web.get().uri("/api/v1/341503/events").cookie(SESSION)).hasStatus(503)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/sessions-away");
	}

	@Test
	void leavesCitizensAlone() {
		for (String path : new String[] { "/341503/", "/341503/track", "/api/v1/341503/places" }) {
			assertThat(this.web.get().uri(path).cookie(SESSION)).hasStatusOk();
		}
		assertThat(this.web.get().uri("/341503/staff/login")).hasStatusOk();
	}

}
