package org.yidiantong.integration.console.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import com.standardwebhooks.Webhook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The programs that the console shows are run as they are, against messages of the
 * library of Standard Webhooks.
 */
class VerifiersTests {

	private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);

	private static final String BODY = """
			{"type": "org.yidiantong.complaint.filed.v1", "subject": "complaint/1", "id": "e1"}""";

	@ParameterizedTest
	@ValueSource(strings = { "java VerifyWebhook.java", "python3 verify_webhook.py", "node verify-webhook.mjs" })
	void acceptWhatIsSignedAndRefuseTheRest(String command) throws Exception {
		Assumptions.assumeTrue(isInstalled(command.split(" ")[0]), "not installed: " + command);
		int port = freePort();
		Process receiver = start(command, port);
		try {
			Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> status(port, "e1", now(), BODY, BODY) == 204);
			assertThat(status(port, "e1", now(), BODY, BODY.replace("e1", "e2"))).isEqualTo(400);
			assertThat(status(port, "e1", now() - 600, BODY, BODY)).isEqualTo(400);
			try (BufferedReader out = receiver.inputReader()) {
				assertThat(out.readLine()).startsWith("verified ");
			}
		}
		finally {
			receiver.destroyForcibly();
		}
	}

	private static Process start(String command, int port) throws IOException {
		String[] words = command.split(" ");
		Path file = Path.of("src/main/resources/verifiers", words[1]).toAbsolutePath();
		String program = words[0].equals("java") ? ProcessHandle.current().info().command().orElse("java") : words[0];
		ProcessBuilder builder = new ProcessBuilder(program, file.toString()).redirectErrorStream(true);
		builder.environment().put("WEBHOOK_SECRET", SECRET);
		builder.environment().put("PORT", String.valueOf(port));
		return builder.start();
	}

	private static boolean isInstalled(String program) {
		return program.equals("java") || Stream.of(System.getenv("PATH").split(":"))
			.anyMatch((folder) -> Path.of(folder, program).toFile().canExecute());
	}

	private static int status(int port, String id, long at, String signed, String sent) throws Exception {
		List<String> signatures = Arrays.asList("v1,AAAA", new Webhook(SECRET).sign(id, at, signed));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
			.header("webhook-id", id)
			.header("webhook-timestamp", String.valueOf(at))
			.header("webhook-signature", String.join(" ", signatures))
			.POST(HttpRequest.BodyPublishers.ofString(sent))
			.build();
		try {
			return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
		}
		catch (IOException notYet) {
			return 0;
		}
	}

	private static long now() {
		return Instant.now().getEpochSecond();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
