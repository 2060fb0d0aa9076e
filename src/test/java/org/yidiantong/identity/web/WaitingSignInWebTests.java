package org.yidiantong.identity.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.yidiantong.identity.Officers;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.identity.Officers.PASSWORD;
import static org.yidiantong.identity.Officers.YUAN;

/**
 * A sign-in that has to wait for its turn lets its thread go and ends like any other.
 */
@WholeApplication
@Import(Officers.class)
class WaitingSignInWebTests {

	private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Officers officers;

	@Autowired
	private PasswordQueue queue;

	@Test
	void letsThoseInWhoHadToWaitAndTellsThemWhatWasWrong() throws Exception {
		this.officers.activate(YUAN, "OF-HU-D21");
		Cookie form = new Cookie(StaffCookies.FORM, "any");
		for (String password : List.of("wrong", PASSWORD)) {
			CountDownLatch release = new CountDownLatch(1);
			List<Thread> busy = occupy(release);
			MvcTestResult page = this.web.get().uri("/341503/staff/login").cookie(form).exchange();
			MvcTestResult waiting = this.web.perform(signInForm(page, form, "OF-HU-D21", password));
			assertThat(waiting.getRequest().isAsyncStarted()).isTrue();
			assertThat(BoundDistrict.current()).as("the thread is free for another district").isEmpty();
			release.countDown();
			for (Thread one : busy) {
				one.join();
			}
			waiting.getMvcResult().getAsyncResult(30_000);
			MvcTestResult answer = this.web.perform(MockMvcRequestBuilders.asyncDispatch(waiting.getMvcResult()));
			if (password.equals(PASSWORD)) {
				assertThat(answer).hasStatus(302).hasRedirectedUrl("/341503/staff/password");
				assertThat(answer.getResponse().getHeaders("Set-Cookie"))
					.anyMatch((cookie) -> cookie.startsWith("__Host-" + StaffCookies.SESSION + "="));
			}
			else {
				assertThat(answer).hasStatus(422).bodyText().contains("OF-HU-D21", "岗位代码或密码不正确");
			}
		}
	}

	private List<Thread> occupy(CountDownLatch release) throws InterruptedException {
		CountDownLatch inside = new CountDownLatch(PasswordQueue.WORKERS);
		List<Thread> busy = new ArrayList<>();
		for (int n = 0; n < PasswordQueue.WORKERS; n++) {
			Thread one = new Thread(() -> this.queue.run(() -> {
				inside.countDown();
				try {
					release.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
				return "in";
			}));
			one.start();
			busy.add(one);
		}
		inside.await();
		return busy;
	}

	private static RequestBuilder signInForm(MvcTestResult page, Cookie form, String post, String password) {
		Matcher token = FORM_TOKEN.matcher(text(page));
		assertThat(token.find()).isTrue();
		return MockMvcRequestBuilders.post("/341503/staff/login")
			.secure(true)
			.cookie(new Cookie("__Host-" + form.getName(), form.getValue()))
			.param("_csrf", token.group(1))
			.param("post", post)
			.param("password", password)
			.param("next", "/341503/staff/password");
	}

	private static String text(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
