package org.yidiantong.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.FaultTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the whole application, once while it serves and once while it starts, and has the
 * next start serve the same districts, with one PostgreSQL and one Redis and none left
 * over in the end.
 */
@FaultTest
class ApplicationKillTests {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Path home = RunningChild.newHome();

	private int port = FreePort.preferably(0);

	private RunningChild application = start();

	@AfterEach
	void stopApplication() {
		this.application.stop();
	}

	@Test
	void servesTheSameDistrictsAfterEachKill() throws Exception {
		String edition = edition();
		assertThat(body("/api/v1/341503/checklist?limit=500").split("\"lineage\"")).hasSize(36 + 1);
		this.application.kill();

		this.application = start();
		RunningChild.until(this.application::ended, Duration.ofSeconds(2));
		this.application.kill();

		this.application = start();
		assertThat(edition()).isEqualTo(edition);
		assertThat(RunningChild.serversOf(this.home)).filteredOn((server) -> server.contains("redis-server"))
			.hasSize(1);
		assertThat(PostgresServer.running(this.home)).isPresent();
		assertThat(this.application.stop()).isEqualTo(143);
		assertThat(RunningChild.serversOf(this.home)).isEmpty();
	}

	private RunningChild start() {
		return RunningChild.start(Yidiantong.class, "512m", this.home, "--server.port=" + this.port,
				"--spring.datasource.hikari.connection-init-sql=SET synchronous_commit = on");
	}

	/** The tag of a district's home, which changes with the district's revision. */
	private String edition() throws Exception {
		assertThat(RunningChild.until(this::isReady, PATIENCE)).as(() -> "it is ready: " + this.application.said())
			.isTrue();
		return get("/341503/").headers().firstValue("ETag").orElseThrow();
	}

	private boolean isReady() {
		try {
			return this.application.ended() || get("/actuator/health/readiness").statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private String body(String path) throws IOException {
		return get(path).body();
	}

	private HttpResponse<String> get(String path) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build();
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

}
