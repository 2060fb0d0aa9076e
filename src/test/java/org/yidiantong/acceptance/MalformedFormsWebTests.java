package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.ExhaustiveTest;
import org.yidiantong.support.LogCapture;
import org.yidiantong.support.WholeApplication;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends malformed and oversized forms over a real connection, because MockMvc does not
 * parse bodies. Each is refused with 400 or 413, before the form token is checked, and
 * leaves no stack trace.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExhaustiveTest
class MalformedFormsWebTests {

	private static final String[] ADDRESSES = { "/341503/staff/login", "/341503/staff/cases/1/accept",
			"/341503/staff/nothing", "/oauth2/token", "/341503/track", "/api/v1/341503/complaints",
			"/api/v1/341503/cases/1/accept", "/341503/%73taff/login", "/" };

	private static final String SOME_ID = "00000000-0000-4000-8000-000000000000";

	/** Addresses that take files, where a form is parsed later. */
	private static final String[] FILES = { "/341503/complaints/new", "/341503/track/supplement",
			"/341503/staff/rectifications/" + SOME_ID, "/341503/staff/cases/" + SOME_ID + "/reply",
			"/341503/staff/sweeps/" + SOME_ID, "/341503/staff/imports", "/341503/staff/ledgers/import",
			"/341503/staff/reports/verify", "/341503/staff/reports/" + SOME_ID + "/bulletin",
			"/341503/staff/checklist-draft/workbook/check", "/api/v1/341503/reports/verify",
			"/api/v1/341503/reports/" + SOME_ID + "/bulletin", "/api/v1/341503/checklist/workbook/check",
			"/api/v1/341503/complaints/photos" };

	private static final String PART = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\nx\r\n";

	private static final String NESTED = "--b\r\nContent-Disposition: form-data; name=\"post\"\r\n"
			+ "Content-Type: multipart/mixed\r\n\r\nx\r\n";

	@LocalServerPort
	private int port;

	static Stream<String> malformed() {
		String parts = IntStream.range(0, 60).mapToObj((n) -> PART.formatted("p" + n)).collect(Collectors.joining());
		return Stream.of(
				// without a boundary
				form("multipart/form-data", PART.formatted("post")),
				form("multipart/form-data; boundary=", PART.formatted("post")),
				form("multipart/form-data; boundary=" + "b".repeat(5000), PART.formatted("post")),
				// truncated
				form("multipart/form-data; boundary=b", PART.formatted("post").substring(0, 50)),
				form("multipart/form-data; boundary=b", PART.formatted("post")),
				// too many parts
				form("multipart/form-data; boundary=b", parts + "--b--\r\n"),
				// parts inside a part, without a boundary
				form("multipart/form-data; boundary=b", NESTED + "--b--\r\n"),
				// a large header of a part
				form("multipart/form-data; boundary=b",
						PART.formatted("post\"\r\nX-Large: \"" + "x".repeat(5000)) + "--b--\r\n"),
				form("application/x-www-form-urlencoded", "post=%ZZ&%"), form("application/x-www-form-urlencoded",
						IntStream.range(0, 5000).mapToObj((n) -> "p" + n).collect(Collectors.joining("&"))));
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void areRefused(String form) throws IOException {
		assertRefused(ADDRESSES, form, "4\\d\\d");
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void areNoErrorOfOursWhereFilesAreExpected(String form) throws IOException {
		assertRefused(FILES, form, "(303|4\\d\\d)");
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void areRefusedInTheLanguageOfTheAddress(String form) throws IOException {
		assertThat(send("POST /341503/staff/login?lang=en" + form)).contains("<html lang=\"en\"")
			.doesNotContain("<html lang=\"zh-CN\"");
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void areRefusedWhereOfficersSignIn(String form) throws IOException {
		for (String address : new String[] { "/341503/staff/login", "/oauth2/token" }) {
			assertThat(send("POST " + address + form)).as(address).matches("(?s)HTTP/1.1 4(00|13).*");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/341503/staff/login", "/341503/staff/cases/1/accept", "/oauth2/token", "/341503/track",
			"/341503/%73taff/login", "/%6fauth2/token", "/341503/nothing", "/" })
	void areNotReadWhenTooLarge(String address) throws IOException {
		for (String type : new String[] { "multipart/form-data; boundary=b", "application/x-www-form-urlencoded",
				"application/json", "text/plain" }) {
			String announced = " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
					+ "\r\nContent-Length: 62000000\r\n\r\n";
			assertThat(send("POST " + address + announced)).as(address + " " + type).startsWith("HTTP/1.1 413");
		}
	}

	@Test
	void mayBeMultipartWhenTheyAreSound() throws IOException {
		String sound = form("multipart/form-data; boundary=b", PART.formatted("grant_type") + "--b--\r\n");
		assertThat(send("POST /oauth2/token" + sound)).startsWith("HTTP/1.1 40").contains("\"error\"");
	}

	@Test
	void areRefusedWithoutALength() throws IOException {
		String chunked = " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\n"
				+ "Transfer-Encoding: chunked\r\n\r\n";
		for (String address : new String[] { "/341503/staff/login", "/oauth2/token" }) {
			assertThat(send("POST " + address + chunked)).startsWith("HTTP/1.1 411");
		}
	}

	private static String form(String type, String body) {
		return " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
			.formatted(type, body.length(), body);
	}

	private void assertRefused(String[] addresses, String form, String status) throws IOException {
		try (LogCapture log = new LogCapture()) {
			for (String address : addresses) {
				assertThat(send("POST " + address + form)).as(address)
					.matches("(?s)HTTP/1.1 " + status + ".*")
					.doesNotContain("at org.", "at java.", "Exception", "Tomcat");
				assertThat(log.text()).as(address).doesNotContain("[ERROR]");
			}
		}
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.shutdownOutput();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
