package org.yidiantong.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.example.empty.EmptyApplication;
import org.yidiantong.Yidiantong;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Measures how long it takes from the command until the first answer, of this application
 * and of the smallest one with JPA, Flyway and Spring MVC, one after the other, so that
 * whatever the machine does disturbs both alike. Neither migrates anything: their first
 * starts are not counted. This application starts its servers each time; the smallest one
 * uses a server that runs already.
 */
final class StartBenchmark {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final String EMPTY = "/org/example/empty/";

	private static final Path HOME = Path.of("target", "start-home");

	private final PrintStream out;

	private final HttpClient http = HttpClient.newHttpClient();

	StartBenchmark(PrintStream out) {
		this.out = out;
	}

	/** Starts both so many times, and prints the medians and their ratio. */
	void run(int rounds) throws IOException {
		String libraries = libraries();
		Path alone = classesOfEmpty();
		try (ConfigurableApplicationContext host = BenchApplication.start("target/bench-home")) {
			List<String> empty = empty(host, alone + File.pathSeparator + libraries);
			Started firstEmpty = start(empty, "/");
			Started first = start(own(), "/actuator/health/readiness");
			print("smallest, first start", List.of(firstEmpty));
			print("yidiantong, first start", List.of(first));
			List<Started> ofEmpty = new ArrayList<>();
			List<Started> all = new ArrayList<>();
			for (int round = 0; round < rounds; round++) {
				ofEmpty.add(start(empty, "/"));
				all.add(start(own(), "/actuator/health/readiness"));
			}
			Started smallest = print("smallest", ofEmpty);
			Started whole = print("yidiantong", all);
			this.out.printf(Locale.ROOT, "yidiantong / smallest: %.2f in time, %.2f in processor time%n",
					whole.seconds() / smallest.seconds(), whole.processor() / smallest.processor());
		}
		finally {
			FileSystemUtils.deleteRecursively(alone);
		}
	}

	private Started print(String what, List<Started> starts) {
		Started median = new Started(median(starts.stream().map(Started::seconds)),
				median(starts.stream().map(Started::processor)));
		this.out.printf(Locale.ROOT, "%-24s ready after %5.1f s, processor time %5.1f s (%d)%n", what, median.seconds(),
				median.processor(), starts.size());
		return median;
	}

	private static double median(Stream<Double> values) {
		List<Double> sorted = values.sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	/** Without the additions of the test suite. */
	private static List<String> own() {
		String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !Path.of(entry).endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
		return List.of("-cp", classPath, Yidiantong.class.getName(), "--yidiantong.home=" + HOME);
	}

	/**
	 * The smallest application with the libraries that it needs, on a schema of its own.
	 */
	private static List<String> empty(ConfigurableApplicationContext host, String classPath) {
		FlywayConnectionDetails owner = host.getBean(FlywayConnectionDetails.class);
		String url = host.getBean(JdbcConnectionDetails.class).getJdbcUrl();
		return List.of("-cp", classPath, EmptyApplication.class.getName(),
				"--spring.datasource.url=" + url + (url.contains("?") ? "&" : "?") + "currentSchema=bench_start",
				"--spring.datasource.username=" + owner.getUsername(),
				"--spring.datasource.password=" + owner.getPassword(), "--spring.jpa.open-in-view=false",
				"--spring.flyway.schemas=bench_start",
				"--spring.flyway.locations=classpath:" + EMPTY.substring(1) + "migrations");
	}

	/** In a folder without everything else that the class path of the tests has. */
	private static Path classesOfEmpty() throws IOException {
		Path alone = Files.createTempDirectory("empty-application");
		Path from = Path.of("target", "test-classes" + EMPTY);
		FileSystemUtils.copyRecursively(from, alone.resolve(EMPTY.substring(1)));
		return alone;
	}

	private static String libraries() throws IOException {
		List<String> names = Files.readAllLines(Path.of("src/test/resources" + EMPTY + "libraries.txt"))
			.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split(":"))
			.map((name) -> "/" + name[0].replace('.', '/') + "/" + name[1] + "/")
			.toList();
		List<String> jars = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
		return names.stream()
			.map((name) -> jars.stream()
				.filter((jar) -> jar.replace(File.separatorChar, '/').contains(name))
				.findFirst()
				.orElseThrow(() -> new IllegalStateException("Not on the class path: " + name)))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/** With the options that a JVM has by itself, as an operator starts it. */
	private Started start(List<String> arguments, String path) {
		int port = freePort();
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(arguments);
		command.add("--server.port=" + port);
		URI address = URI.create("http://127.0.0.1:" + port + path);
		long begun = System.nanoTime();
		Process process = begin(command);
		try {
			Awaitility.await()
				.pollInterval(Duration.ofMillis(20))
				.atMost(PATIENCE)
				.failFast("it ended by itself", () -> !process.isAlive())
				.until(() -> answers(address));
			double seconds = (System.nanoTime() - begun) / 1e9;
			Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
			return new Started(seconds, used.toMillis() / 1e3);
		}
		finally {
			end(process);
		}
	}

	private static Process begin(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(Path.of("target", "start.log").toFile())
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void end(Process process) {
		process.destroy();
		try {
			if (!process.waitFor(1, TimeUnit.MINUTES)) {
				process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean answers(URI address) {
		try {
			HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
			return this.http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static int freePort() {
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return free.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A start until the first answer.
	 *
	 * @param seconds since the command
	 * @param processor seconds of processor time, without those of servers it started
	 */
	private record Started(double seconds, double processor) {
	}

}
