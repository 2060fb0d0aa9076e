package org.yidiantong.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends requests from a chosen loopback address, which no HTTP client offers.
 */
final class RawClient {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final Pattern COOKIE = Pattern.compile("staff-form=([0-9a-f]+)");

	private static final Pattern SESSION = Pattern.compile("(?i)set-cookie: ([a-z_-]*staff-session=[^;\\r\\n]+)");

	/** Bytes of a body that hardly arrives, so that the benchmark ends by itself. */
	private static final int TRICKLED = 6;

	/** As long as a browser waits. */
	private static final int PATIENCE = 120_000;

	private final String host;

	private final int port;

	private final String from;

	RawClient(String host, int port, String from) {
		this.host = host;
		this.port = port;
		this.from = from;
	}

	/** Returns the status of a GET request. */
	int get(String path) throws IOException {
		return get(path, "");
	}

	/**
	 * Returns the status of a GET request.
	 * @param headers further headers, each with its line end
	 */
	int get(String path, String headers) throws IOException {
		return send("GET " + path + " HTTP/1.1\r\nHost: " + this.host + "\r\nConnection: close\r\n" + headers + "\r\n",
				new byte[0]);
	}

	/**
	 * Returns the status of a POST request.
	 * @param headers further headers, each with its line end
	 */
	int post(String path, String type, String headers, byte[] body) throws IOException {
		return send(head(path, type, headers, body.length), body);
	}

	/** Returns the answer to a POST request, from its status line on. */
	String postForAnswer(String path, String type, String headers, byte[] body) throws IOException {
		return answer(head(path, type, headers, body.length), body);
	}

	/** Returns the status after a sign-in of an officer: 303 if it succeeded. */
	int signIn(String district, String post, String password) throws IOException {
		return signInForm(district).send(post, password);
	}

	/** Asks for the form of the sign-in page. */
	SignIn signInForm(String district) throws IOException {
		String path = "/" + district + "/staff/login";
		String page = answer("GET " + path + " HTTP/1.1\r\nHost: " + this.host + "\r\nConnection: close\r\n\r\n",
				new byte[0]);
		String token = URLEncoder.encode(part(TOKEN, page), StandardCharsets.UTF_8);
		String cookie = "Cookie: staff-form=" + part(COOKIE, page) + "\r\n";
		return (post, password) -> postForAnswer(path, "application/x-www-form-urlencoded", cookie,
				bytes("post=" + post + "&password=" + password + "&_csrf=" + token));
	}

	private static String part(Pattern pattern, String page) throws IOException {
		Matcher found = pattern.matcher(page);
		if (!found.find()) {
			throw new IOException("No sign-in page");
		}
		return found.group(1);
	}

	/**
	 * Announces a body, and sends a byte of it again and again until there is an answer.
	 */
	void trickle(String path, int length, int millis) throws IOException {
		try (Socket socket = connect()) {
			socket.setSoTimeout(millis);
			socket.getOutputStream().write(bytes(head(path, "application/json", "", length)));
			for (int n = 0; n < TRICKLED && !isAnswered(socket); n++) {
				socket.getOutputStream().write(' ');
			}
		}
	}

	private static boolean isAnswered(Socket socket) throws IOException {
		try {
			socket.getInputStream().read();
			return true;
		}
		catch (SocketTimeoutException notYet) {
			return false;
		}
	}

	private String head(String path, String type, String headers, int length) {
		return "POST " + path + " HTTP/1.1\r\nHost: " + this.host + "\r\nConnection: close\r\nContent-Type: " + type
				+ "\r\nContent-Length: " + length + "\r\n" + headers + "\r\n";
	}

	private int send(String head, byte[] body) throws IOException {
		return status(answer(head, body));
	}

	private static int status(String answer) {
		return Integer.parseInt(answer.substring(9, 12));
	}

	private String answer(String head, byte[] body) throws IOException {
		try (Socket socket = connect()) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(bytes(head));
			socket.getOutputStream().write(body);
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
			if (!answer.startsWith("HTTP/1.1 ")) {
				throw new IOException("No answer");
			}
			return answer;
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket();
		socket.bind(new InetSocketAddress(InetAddress.getByName(this.from), 0));
		socket.connect(new InetSocketAddress(this.host, this.port), PATIENCE);
		return socket;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A form that waits to be filled in and sent. */
	@FunctionalInterface
	interface SignIn {

		/** Returns the answer, from its status line on. */
		String answer(String post, String password) throws IOException;

		/** Returns the status. */
		default int send(String post, String password) throws IOException {
			return status(answer(post, password));
		}

		/**
		 * Returns the cookie of the session, as {@code name=value}.
		 * @throws IOException when the sign-in failed
		 */
		default String session(String post, String password) throws IOException {
			return SESSION.matcher(answer(post, password))
				.results()
				.map((found) -> found.group(1))
				.reduce((one, next) -> next)
				.orElseThrow(() -> new IOException(post + " could not sign in"));
		}

	}

}
