package org.yidiantong.support;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows the redirect that answers a form, as a browser does.
 */
public final class Redirects {

	private Redirects() {
	}

	/** The page that a redirect leads to, or the answer itself when it is a page. */
	public static MvcTestResult followed(MockMvcTester web, MvcTestResult answer) {
		return isRedirect(answer) ? followed(web, web.get().uri(address(answer)).accept(MediaType.TEXT_HTML).exchange())
				: answer;
	}

	/** The address that a redirect leads to. */
	public static String address(MvcTestResult answer) {
		String address = answer.getResponse().getHeader("Location");
		assertThat(address).isNotNull();
		return address;
	}

	private static boolean isRedirect(MvcTestResult answer) {
		return answer.getResponse().getStatus() == 303;
	}

}
