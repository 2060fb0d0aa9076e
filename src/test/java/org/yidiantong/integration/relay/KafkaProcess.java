package org.yidiantong.integration.relay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.yidiantong.support.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A Kafka broker in a process of its own, without ZooKeeper, on ports of this machine. It
 * can be killed and started again with its data. Its ports lie below those that the
 * system gives to outgoing connections, so that none of the many connections of tests
 * takes them before a start.
 */
final class KafkaProcess implements AutoCloseable {

	private static final int LOWEST_PORT = 20_000;

	private static final int HIGHEST_PORT = 32_000;

	private final Path home;

	private final int port = freePort();

	private @Nullable Process process;

	KafkaProcess(Path home) throws Exception {
		this.home = home;
		Files.writeString(config(), settings());
		int formatted = run("kafka.tools.StorageTool", "format", "-t", "MkU3OEVBNTcwNTJENDM2Qg", "-c",
				config().toString())
			.waitFor();
		if (formatted != 0) {
			throw new IllegalStateException(Files.readString(log()));
		}
	}

	String servers() {
		return "127.0.0.1:" + this.port;
	}

	/** Starts the broker and waits until it can be connected to. */
	void start(Duration patience) throws IOException {
		Process started = run("kafka.Kafka", config().toString());
		this.process = started;
		await().atMost(patience)
			.failFast("the broker ended", () -> assertThat(started.isAlive()).as(lastLines()).isTrue())
			.until(this::isConnectable);
	}

	private boolean isConnectable() {
		try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return connected.isConnected();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private String lastLines() throws IOException {
		List<String> lines = Files.readAllLines(log());
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
	}

	void kill() throws InterruptedException {
		if (this.process != null && !this.process.destroyForcibly().waitFor(30, TimeUnit.SECONDS)) {
			throw new IllegalStateException("the broker does not end");
		}
	}

	/** Reads a topic from the beginning to its end at the time of the call. */
	List<ConsumerRecord<String, String>> read(String topic, int partitions, Duration patience) {
		Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers());
		List<ConsumerRecord<String, String>> read = new ArrayList<>();
		long end = System.nanoTime() + patience.toNanos();
		try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
				new StringDeserializer())) {
			List<TopicPartition> all = Stream.iterate(0, (number) -> number + 1)
				.limit(partitions)
				.map((number) -> new TopicPartition(topic, number))
				.toList();
			consumer.assign(all);
			consumer.seekToBeginning(all);
			Map<TopicPartition, Long> ends = consumer.endOffsets(all);
			while (all.stream().anyMatch((one) -> consumer.position(one) < ends.get(one)) && System.nanoTime() < end) {
				consumer.poll(Duration.ofSeconds(1)).forEach(read::add);
			}
		}
		return read;
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

	private Process run(String program, String... arguments) throws IOException {
		return new ProcessBuilder(ChildJvm.command("256m", program, List.of(arguments))).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
			.start();
	}

	private Path config() {
		return this.home.resolve("server.properties");
	}

	private Path log() {
		return this.home.resolve("kafka.log");
	}

	private String settings() {
		int controller = freePort();
		return """
				process.roles=broker,controller
				node.id=1
				controller.quorum.voters=1@127.0.0.1:%2$d
				controller.listener.names=CONTROLLER
				listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
				advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
				log.cleaner.dedupe.buffer.size=2097152
				listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
				log.dirs=%3$s
				num.partitions=3
				offsets.topic.replication.factor=1
				""".formatted(this.port, controller, this.home.resolve("data"));
	}

	private static int freePort() {
		return new SecureRandom().ints(LOWEST_PORT, HIGHEST_PORT)
			.filter(KafkaProcess::isFree)
			.findFirst()
			.orElseThrow();
	}

	private static boolean isFree(int port) {
		try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return free.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
