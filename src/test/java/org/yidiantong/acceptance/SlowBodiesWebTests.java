package org.yidiantong.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.support.WholeApplication;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens connections that hardly send anything of the body that they announce. They come
 * from an address of their own, so that honest requests can be told apart.
 */
@WholeApplication
class SlowBodiesWebTests {

	private static final int SLOW = 210;

	/** Less than the time after which the server closes silent connections. */
	private static final int PATIENCE = 9_000;

	private static final String READ = "GET /341503/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	private static final String HEADERS = "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
			+ "Content-Type: %s\r\nContent-Length: 5000\r\n\r\n{";

	private static final String WRITE = HEADERS.formatted("/api/v1/341503/complaints", "application/json")
		.replace("5000", "2") + "}";

	private final List<Socket> slow = new ArrayList<>();

	@LocalServerPort
	private int port;

	@BeforeEach
	void warmUp() throws IOException {
		send("127.0.0.3", READ);
		send("127.0.0.3", WRITE);
	}

	@AfterEach
	void leave() throws IOException {
		for (Socket socket : this.slow) {
			socket.close();
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/api/v1/341503/complaints", "/341503/track", "/341503/complaints/photos", "/341503/nothing" })
	void doNotStopReaders(String address) throws IOException {
		for (int n = 0; n < SLOW; n++) {
			begin(address, "application/json");
		}
		String answer = send("127.0.0.3", READ);
		assertThat(answer).startsWith("HTTP/1.1 200");
	}

	@Test
	void doNotStopWritersElsewhere() throws IOException {
		for (int n = 0; n < SLOW; n++) {
			begin("/api/v1/341503/complaints", "application/json");
		}
		String answer = send("127.0.0.3", WRITE);
		assertThat(answer).startsWith("HTTP/1.1 400").contains("invalid-request");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "application/json", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded" })
	void areEndedByADeadline(String type) throws IOException {
		Socket one = begin("/341503/complaints/new", type);
		one.setSoTimeout(15_000);
		OutputStream out = one.getOutputStream();
		String answer = "";
		for (int n = 0; n < 30 && answer.isEmpty(); n++) {
			answer = trickled(one, out);
		}
		assertThat(answer).matches("(?s)closed|HTTP/1.1 (303|408).*Connection: close.*");
	}

	/** Sends a byte, and returns the answer if there is one within half a second. */
	private static String trickled(Socket one, OutputStream out) throws IOException {
		one.setSoTimeout(500);
		try {
			int first = one.getInputStream().read();
			return (first < 0) ? "closed"
					: (char) first + new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (SocketTimeoutException nothingYet) {
			out.write('x');
			return "";
		}
	}

	private Socket begin(String address, String type) throws IOException {
		Socket socket = connect("127.0.0.2");
		this.slow.add(socket);
		socket.getOutputStream().write(HEADERS.formatted(address, type).getBytes(StandardCharsets.ISO_8859_1));
		return socket;
	}

	private String send(String from, String request) throws IOException {
		try (Socket socket = connect(from)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Socket connect(String from) throws IOException {
		Socket socket = new Socket();
		socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), 5_000);
		return socket;
	}

}
