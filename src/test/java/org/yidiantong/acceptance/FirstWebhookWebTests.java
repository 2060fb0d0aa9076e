package org.yidiantong.acceptance;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the script that integrators begin with, as it is, against the demo.
 */
@DemoRunning
class FirstWebhookWebTests {

	/** Reading in English, slowly, words in a minute. */
	private static final int SLOW_READER = 130;

	private static final Path SCRIPT = Path.of("src/docs/first-webhook.sh");

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@Test
	void leadsToAVerifiedWebhook() throws Exception {
		Path output = this.folder.resolve("output");
		ProcessBuilder builder = new ProcessBuilder("sh", SCRIPT.toString()).redirectErrorStream(true)
			.redirectOutput(output.toFile());
		builder.environment().put("BASE_URL", "http://localhost:" + this.port);
		builder.environment().put("PORT", String.valueOf(freePort()));
		builder.environment().put("VERIFIER", java() + " src/main/resources/verifiers/VerifyWebhook.java");
		Process script = builder.start();
		try {
			assertThat(script.waitFor(3, TimeUnit.MINUTES)).as(() -> read(output)).isTrue();
			assertThat(script.exitValue()).as(() -> read(output)).isZero();
			assertThat(read(output)).contains("verified ");
		}
		finally {
			script.descendants().forEach(ProcessHandle::destroyForcibly);
			script.destroyForcibly();
		}
	}

	/** The script starts another application otherwise. */
	@BeforeEach
	void findsTheDemoReady() throws Exception {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + "/actuator/health/readiness"))
			.build();
		HttpResponse<String> health = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(health.statusCode()).as(health.body()).isEqualTo(200);
	}

	@Test
	void isReadInLessThanFifteenMinutes() {
		String read = read(SCRIPT) + read(Path.of("src/docs/webhooks.md"));
		assertThat(read.split("\\s+").length / SLOW_READER).isLessThan(15);
	}

	private static String java() {
		return ProcessHandle.current().info().command().orElse("java");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
