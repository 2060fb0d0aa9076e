package org.yidiantong.embedded;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.WholeApplication;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two copies of the application on one PostgreSQL and one Redis are restarted one after
 * the other while people read and file complaints. A balancer that only asks for
 * readiness sends each request to one of them, once.
 */
@FaultTest
@WholeApplication
class RollingRestartTests {

	private static final int CLIENTS = 4;

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	/** Clients leave most of the machine to the copy that starts. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private static final Duration CHECK = Duration.ofMillis(200);

	/** As a balancer has it: a copy on a busy machine is slow before it is gone. */
	private static final Duration CHECK_TIMEOUT = Duration.ofSeconds(10);

	@Autowired
	private JdbcConnectionDetails runtime;

	@Autowired
	private FlywayConnectionDetails owner;

	@Autowired
	private DataRedisConnectionDetails redis;

	@Value("${yidiantong.home}")
	private Path home;

	private final HttpClient http = HttpClient.newHttpClient();

	private final List<Copy> copies = new ArrayList<>();

	private final AtomicInteger turn = new AtomicInteger();

	private final AtomicInteger read = new AtomicInteger();

	private final List<UUID> filed = new ArrayList<>();

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private volatile boolean ended;

	@BeforeEach
	void startCopies() {
		this.copies.add(new Copy());
		this.copies.add(new Copy());
		this.copies.forEach(Copy::awaitReady);
		this.threads.submit(this::balance);
	}

	@AfterEach
	void stopCopies() throws InterruptedException {
		this.ended = true;
		this.threads.shutdown();
		this.copies.forEach((each) -> each.program.stop());
		assertThat(this.threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
	}

	@Test
	void losesNoRequest() throws Exception {
		List<Future<?>> clients = new ArrayList<>();
		for (int client = 0; client < CLIENTS; client++) {
			clients.add(this.threads.submit(this::readAndFile));
		}
		for (Copy copy : this.copies) {
			int before = this.read.get();
			assertThat(copy.program.stop()).isEqualTo(143);
			assertThat(this.read).as("the other copy answers meanwhile").hasValueGreaterThan(before);
			copy.start();
			copy.awaitReady();
		}
		this.ended = true;
		for (Future<?> client : clients) {
			client.get();
		}
		assertThat(this.filed).hasSizeGreaterThan(CLIENTS);
	}

	/** Each request is sent once: what fails is lost. */
	private Void readAndFile() throws IOException, InterruptedException {
		while (!this.ended) {
			HttpResponse<String> page = send((address) -> HttpRequest.newBuilder(URI.create(address + "/341503/")));
			assertThat(page.statusCode()).isEqualTo(200);
			this.read.incrementAndGet();
			UUID key = UUID.randomUUID();
			HttpResponse<String> receipt = send(
					(address) -> HttpRequest.newBuilder(URI.create(address + "/api/v1/341503/complaints"))
						.header("Content-Type", "application/json")
						.header("Idempotency-Key", key.toString())
						.POST(HttpRequest.BodyPublishers.ofString("""
								{"itemCode": "B33", "placeCode": "341503100-V05", "anonymous": true,
								 "text": "两家为排水的事说不拢，请来调解。"}""")));
			assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
			synchronized (this.filed) {
				this.filed.add(key);
			}
			RunningChild.until(() -> this.ended, PAUSE);
		}
		return null;
	}

	private HttpResponse<String> send(Function<String, HttpRequest.Builder> request)
			throws IOException, InterruptedException {
		List<Copy> ready = this.copies.stream().filter((copy) -> copy.ready).toList();
		assertThat(ready).as("a copy that says it is ready").isNotEmpty();
		Copy copy = ready.get(Math.floorMod(this.turn.getAndIncrement(), ready.size()));
		return this.http.send(request.apply(copy.address()).build(), HttpResponse.BodyHandlers.ofString());
	}

	private void balance() {
		while (!this.ended) {
			this.copies.forEach(Copy::check);
			RunningChild.until(() -> this.ended, CHECK);
		}
	}

	/** A copy of the application as a process. */
	private final class Copy {

		private final int port = FreePort.preferably(0);

		private final Path own = RunningChild.newHome();

		private volatile boolean ready;

		private RunningChild program;

		Copy() {
			start();
		}

		void start() {
			RollingRestartTests all = RollingRestartTests.this;
			this.program = RunningChild.start(Yidiantong.class, "512m", this.own, "--server.port=" + this.port,
					"--yidiantong.shutdown.drain=2s", "--yidiantong.tenants-at-start=false",
					"--yidiantong.rate-limits.exempt=127.0.0.1", "--yidiantong.keys=" + all.home.resolve("keys"),
					"--yidiantong.files=" + all.home.resolve("files"),
					"--spring.datasource.url=" + all.runtime.getJdbcUrl(),
					"--spring.datasource.username=" + all.runtime.getUsername(),
					"--spring.datasource.password=" + all.runtime.getPassword(),
					"--spring.flyway.user=" + all.owner.getUsername(),
					"--spring.flyway.password=" + all.owner.getPassword(),
					"--spring.data.redis.host=" + all.redis.getStandalone().getHost(),
					"--spring.data.redis.port=" + all.redis.getStandalone().getPort(),
					"--spring.data.redis.password=" + all.redis.getPassword());
		}

		String address() {
			return "http://127.0.0.1:" + this.port;
		}

		void awaitReady() {
			assertThat(RunningChild.until(this::check, PATIENCE)).as(() -> this.program.said()).isTrue();
		}

		boolean check() {
			try {
				HttpRequest question = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
					.timeout(CHECK_TIMEOUT)
					.build();
				this.ready = RollingRestartTests.this.http.send(question, HttpResponse.BodyHandlers.discarding())
					.statusCode() == 200;
			}
			catch (IOException ex) {
				this.ready = false;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return this.ready;
		}

	}

}
