package org.yidiantong.reporting.runs;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.IssuedClient;
import org.yidiantong.identity.Scope;
import org.yidiantong.reporting.ReportState;
import org.yidiantong.reporting.RequestReport;
import org.yidiantong.support.FaultTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What several copies of the application, or several who ask, want at the same moment is
 * done once.
 */
@FaultTest
@SeveralCopies
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralCopiesJobTests {

	private static final int THREADS = 16;

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private ReportRuns runs;

	@Autowired
	private ClientManagement clients;

	@LocalServerPort
	private int port;

	@BeforeAll
	void playAnotherDistrict() {
		this.runs.playAnother();
	}

	@Test
	void runsWhatWaitsOnceThoughTwoTakeItUpAtOnce() throws Exception {
		try (ReportProcess one = this.runs.copy(); ReportProcess other = this.runs.copy()) {
			one.ready();
			other.ready();
			for (int month = 1; month <= 3; month++) {
				List<UUID> waiting = new ArrayList<>();
				for (int day = 10; day <= 12; day++) {
					waiting.add(this.runs
						.request(new RequestReport(null, "2021-09-06", "2021-1" + (month - 1) + "-" + day, null)));
				}
				one.tell("waiting");
				other.tell("waiting");
				one.done();
				other.done();
				waiting.forEach(this::wasRunOnce);
			}
			one.tell("monthly");
			other.tell("monthly");
			assertThat(List.of(one.done(), other.done())).containsOnlyOnce("nothing");
		}
	}

	@Test
	void makesOneReportForSixteenWhoAskForItAtOnce() throws Exception {
		String token = token();
		ExecutorService posts = Executors.newFixedThreadPool(THREADS);
		CyclicBarrier together = new CyclicBarrier(THREADS);
		Callable<String> post = () -> {
			together.await();
			return ask(token);
		};
		Set<String> ids = new HashSet<>();
		for (Future<String> answer : posts.invokeAll(Collections.nCopies(THREADS, post))) {
			ids.add(answer.get());
		}
		posts.shutdown();
		assertThat(ids).hasSize(1);
		this.runs.run();
		wasRunOnce(UUID.fromString(ids.iterator().next()));
	}

	private void wasRunOnce(UUID id) {
		assertThat(this.runs.find(id).state()).isEqualTo(ReportState.DONE);
		assertThat(this.runs.find(id).revision()).isEqualTo(1);
		assertThat(this.runs.attempts(id)).isEqualTo(1);
		assertThat(this.runs.executions(id)).hasSize(1 + 3).allMatch((one) -> one.endsWith(" COMPLETED"));
	}

	private String ask(String token) throws Exception {
		HttpResponse<String> answer = send(
				request("/api/v1/" + this.runs.played() + "/reports").header("Authorization", "Bearer " + token)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString("{\"from\": \"2021-09-16\", \"to\": \"2021-11-16\"}")));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		return JsonPath.read(answer.body(), "$.id");
	}

	private String token() throws Exception {
		IssuedClient client = this.runs
			.in(() -> this.clients.issue("asker", Set.of(Scope.REPORTS_READ, Scope.REPORTS_WRITE)));
		String credentials = client.clientId() + ":" + client.secret();
		HttpResponse<String> answer = send(request("/oauth2/token")
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
		return JsonPath.read(answer.body(), "$.access_token");
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
	}

}
