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
import org.yidiantong.support.LogCapture;
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

	@ParameterizedTest
	@MethodSource("framed")
	void refusesBodiesThatAreFramedWrongly(String headersAndBody) throws IOException {
		try (LogCapture log = new LogCapture()) {
			for (String path : new String[] { "/", "/341503/complaints/new", "/341503/staff/login", "/oauth2/token",
					"/api/v1/341503/complaints", "/api/v1/341503/cases" }) {
				assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
						+ "Connection: close\r\nContent-Type: application/json\r\n" + headersAndBody))
					.as(path)
					.matches("(?s)HTTP/1.1 [34].*")
					.doesNotContain("at org.", "at java.", "Exception", "Tomcat", "internal-error");
			}
			assertThat(log.text()).doesNotContain("[ERROR]");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "CONNECT / HTTP/1.1", "GET / HTTP/9.9", "GET / HTTP/1.1\r\nTransfer-Encoding: bogus" })
	void sayWhatIsNotSpokenHere(String request) throws IOException {
		assertThat(raw(request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400")
			.contains("/problems/bad-request");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/track", "/341503/rating", "/341503/staff/login" })
	void takeNoFileForAText(String path) throws IOException {
		String form = "--b\r\nContent-Disposition: form-data; name=\"code\"; filename=\"a.txt\"\r\n\r\nx\r\n--b--\r\n";
		assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + form.length() + "\r\n\r\n"
				+ form))
			.matches("(?s)HTTP/1.1 4.*");
	}

	static Stream<String> framed() {
		String chunked = "Transfer-Encoding: chunked\r\n\r\n";
		return Stream.of("Content-Length: -5\r\n\r\n{}", "Content-Length: abc\r\n\r\n{}",
				"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}x", "Content-Length: 2, 3\r\n\r\n{}x",
				"Content-Length: 99999999999999999999\r\n\r\n{}", "Content-Length: 100\r\n\r\n{}",
				chunked + "ZZ\r\n{}\r\n0\r\n\r\n", chunked + "-1\r\n{}", chunked + "FFFFFFFFFFFFFFFF\r\n{}",
				chunked + "A\r\n{}\r\n0\r\n\r\n", chunked + "2\r\n{}x0\r\n\r\n",
				chunked + "2;" + LONG.repeat(2) + "\r\n{}\r\n0\r\n\r\n",
				chunked + "2\r\n{}\r\n0\r\nX: " + LONG.repeat(2) + "\r\n\r\n",
				"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
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
		return raw("%s %s HTTP/1.1\r\nHost: localhost\r\nAccept: %s\r\nConnection: close\r\n\r\n".formatted(method,
				path, accept));
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
