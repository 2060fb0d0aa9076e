package org.yidiantong.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.LogCapture;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a request may say about this site when its address is configured, and when not.
 */
class PublicAddressUnitTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/341503/");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void replacesWhatARequestSays() throws ServletException, IOException {
		this.request.setServerName("EXAMPLE.org");
		this.request.setServerPort(8080);
		filter("https://example.org/", "none");
		HttpServletRequest seen = (HttpServletRequest) this.chain.getRequest();
		assertThat(seen.isSecure()).isTrue();
		assertThat(seen.getRequestURL()).hasToString("https://example.org/341503/");
		assertThat(seen.getServerName() + ":" + seen.getServerPort()).isEqualTo("example.org:443");
	}

	@ParameterizedTest
	@CsvSource({ "evil.example, /341503/, 421", "example.org.evil.example, /341503/, 421", "10.0.0.7, /, 421",
			"10.0.0.7, /actuator/health/readiness, 200", "example.org, /341503/, 200" })
	void refusesAnotherHost(String host, String path, int status) throws ServletException, IOException {
		this.request.setServerName(host);
		this.request.setRequestURI(path);
		filter("https://example.org", "none");
		assertThat(this.response.getStatus()).isEqualTo(status);
		assertThat(this.chain.getRequest() != null).isEqualTo(status == 200);
	}

	@Test
	void leavesRequestsAloneWithoutAnAddress() throws ServletException, IOException {
		this.request.setServerName("anything.example");
		filter("", "none");
		assertThat(this.chain.getRequest()).isSameAs(this.request);
	}

	@ParameterizedTest
	@ValueSource(strings = { "example.org", "ftp://example.org", "https:///x", "//example.org" })
	void refusesToStartWithWhatIsNoAddress(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PublicAddress(url)).withMessageContaining(url);
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org, none, true", "https://example.org, framework, false",
			"http://example.org, none, false", "'', none, false" })
	void warnsAtTheStartThatAProxyIsNotTrusted(String url, String strategy, boolean warned) {
		try (LogCapture log = new LogCapture()) {
			PublicAddressFilter filter = new PublicAddressFilter(new PublicAddress(url), strategy, false);
			filter.warn(null);
			filter.warn(null);
			assertThat(log.text().split("forward-headers-strategy", -1)).hasSize(warned ? 2 : 1);
		}
	}

	@Test
	void warnsOfAHeaderThatIsIgnored() throws ServletException, IOException {
		try (LogCapture log = new LogCapture()) {
			this.request.addHeader("X-Forwarded-For", "192.0.2.1");
			filter("", "none");
			assertThat(log.text()).contains("X-Forwarded-For");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void tellsBrowsersToComeByHttpsOnly(boolean secure) throws ServletException, IOException {
		this.request.setSecure(secure);
		new SecurityHeaders().doFilter(this.request, this.response, this.chain);
		assertThat(this.response.containsHeader("Strict-Transport-Security")).isEqualTo(secure);
	}

	private void filter(String url, String strategy) throws ServletException, IOException {
		new PublicAddressFilter(new PublicAddress(url), strategy, false).doFilter(this.request, this.response,
				this.chain);
	}

}
