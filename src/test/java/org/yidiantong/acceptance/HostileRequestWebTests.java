package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.WholeApplication;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile requests over a real connection to the whole application. None may cause
 * a server error.
 */
@WholeApplication
class HostileRequestWebTests {

	private static final String LONG = "x".repeat(7000);

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/341503/checklist?place=%00", "/341503/items/B01?place=a%00", "/341503/v/a%01b",
			"/341503/v/%C2%85", "/341503/items/%7F", "/341503/?%0a=1" })
	void answersPeopleWhoSendControlCharactersWithAPage(String path) throws IOException {
		assertThat(send("GET", path, "text/html")).startsWith("HTTP/1.1 400")
			.contains("Content-Type: text/html", "填写有误", "控制字符");
	}

	@ParameterizedTest
	@CsvSource({ "/checklist?place=%00, place", "/checklist/items/B01?place=%0D, place",
			"/places?q=a&township=%1f, township", "/checklist/items/%01, path" })
	void tellsProgramsWhichParameterHoldsControlCharacters(String path, String parameter) throws IOException {
		assertThat(send("GET", "/api/v1/341503" + path, "application/json")).startsWith("HTTP/1.1 400")
			.contains("/problems/invalid-request", "\"parameter\":\"" + parameter + "\"");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void refusesWithoutAnErrorOfOurs(String path) throws IOException {
		for (String accept : new String[] { "text/html", "application/json" }) {
			assertHarmless(send("GET", path, accept));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "HEAD", "OPTIONS", "TRACE", "POST", "DELETE", "PROPFIND" })
	void answersEveryMethod(String method) throws IOException {
		for (String path : new String[] { "/", "/341503/", "/api/v1/341503/checklist",
				"/341503/checklist?place=%00" }) {
			assertHarmless(send(method, path, "text/html"));
		}
	}

	static Stream<String> hostile() {
		String parameters = IntStream.range(0, 1500).mapToObj((n) -> "p" + n).collect(Collectors.joining("&"));
		String alike = "a&".repeat(3400);
		return Stream
			.of("/341503/checklist", "/341503/items/B01", "/api/v1/341503/checklist",
					"/api/v1/341503/checklist/items/B01", "/api/v1/341503/places", "/api/v1/341503/events")
			.flatMap((path) -> Stream
				.of("?place=" + LONG, "?place=%ED%A0%80", "?place=%FF", "?lang=%FF", "?q=%ZZ", "?place=%",
						"?limit=99999999999999999999", "?after=" + LONG, ";x=1", ";place=%00?place=1", "//",
						"/..%2f..%2f", "/%2e%2e/%2e%2e/", "/%00", "/%FF", "/%ED%A0%80", "/" + LONG, "?" + parameters,
						"?" + alike, "?place=a&place=%27;--", "?category=%F0%9F%98%80&group=%EF%BF%BF", "?=&&==&%3d")
				.map((end) -> path + end));
	}

	private static void assertHarmless(String answer) {
		assertThat(answer).matches("(?s)HTTP/1.1 [234].*")
			.doesNotContain("at org.", "at java.", "Exception", "Tomcat", "SQL");
	}

	private String send(String method, String path, String accept) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write("%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n"
				.formatted(method, path, accept)
				.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
