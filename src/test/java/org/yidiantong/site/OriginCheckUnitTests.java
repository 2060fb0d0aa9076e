package org.yidiantong.site;

import java.lang.reflect.Method;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms of phones that send no Sec-Fetch-Site, behind a proxy that ends TLS.
 */
class OriginCheckUnitTests {

	@ParameterizedTest
	@CsvSource({ "https://example.org,, true", "http://example.org,, true", "https://EXAMPLE.org:443,, true",
			"https://example.org:8443,, false", "https://evil.example,, false", ",, true",
			"null, https://example.org/341503/complaints/new, true", "null, https://evil.example/, false",
			"null,, false", ", https://example.org/341503/track, true", ", https://evil.example/, false",
			"https://evil.example, https://example.org/, false" })
	void acceptsFormsOfTheSameHost(@Nullable String origin, @Nullable String referer, boolean accepted)
			throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/341503/track");
		request.setServerName("example.org");
		request.setServerPort(80);
		header(request, "Origin", origin);
		header(request, "Referer", referer);
		assertThat(isAccepted(request)).isEqualTo(accepted);
	}

	@ParameterizedTest
	@CsvSource({ "cross-site, false", "same-site, false", "same-origin, true", "none, true" })
	void trustsTheBrowserFirst(String site, boolean accepted) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/341503/track");
		request.setServerName("example.org");
		request.addHeader("Sec-Fetch-Site", site);
		request.addHeader("Origin", "https://example.org");
		assertThat(isAccepted(request)).isEqualTo(accepted);
	}

	private static void header(MockHttpServletRequest request, String name, @Nullable String value) {
		if (value != null) {
			request.addHeader(name, value);
		}
	}

	private static boolean isAccepted(MockHttpServletRequest request) throws Exception {
		Method form = OriginCheckUnitTests.class.getDeclaredMethod("form");
		try {
			return new OriginCheck().preHandle(request, new MockHttpServletResponse(),
					new HandlerMethod(new OriginCheckUnitTests(), form));
		}
		catch (CrossOriginForm refused) {
			return false;
		}
	}

	@CitizenPage
	void form() {
		// a handler of a form
	}

}
