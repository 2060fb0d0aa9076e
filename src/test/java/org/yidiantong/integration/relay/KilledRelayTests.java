package org.yidiantong.integration.relay;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.eventlog.PastEvents;
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.KilledCopies;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.WorkingCopy;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ten thousand events go to a real broker that is killed and started again twice, while
 * the application is killed at random: {@code -Dyidiantong.seed=…} repeats the moments of
 * a run.
 */
@FaultTest
@WholeApplication
class KilledRelayTests {

	static final DistrictCode DISTRICT = new DistrictCode(650194);

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final int SUBJECTS = 500;

	private static final int VERSIONS = 20;

	private static final int ALL = SUBJECTS * VERSIONS;

	private static final long SEED = Long.getLong("yidiantong.seed", System.nanoTime());

	private final Random random = new Random(SEED);

	private final List<ComplaintId> subjects = Stream.generate(() -> new ComplaintId(UUID.randomUUID()))
		.limit(SUBJECTS)
		.toList();

	@Autowired
	private EventLogReader log;

	@Autowired
	private PastEvents events;

	@Autowired
	private TransactionOperations transaction;

	@Value("${yidiantong.home}")
	private Path home;

	@Test
	void storesEveryEventInOrderOfItsKeyWhileBothAreKilled(@TempDir Path folder) throws Exception {
		try (KafkaProcess kafka = new KafkaProcess(folder); KilledCopies copies = new KilledCopies(() -> copy(kafka))) {
			kafka.start(PATIENCE);
			long begun = passOverWhatIsThere();
			publish();
			for (int kill = 1; kill <= 2; kill++) {
				copies.begin();
				long target = begun + kill * ALL / 3 - this.random.nextInt(ALL / 6);
				copies.until(() -> relayed() >= target);
				kafka.kill();
				copies.leave(Duration.ofMillis(this.random.nextInt(500)));
				copies.kill();
				kafka.start(PATIENCE);
			}
			copies.beginLast();
			copies.until(() -> relayed() >= begun + ALL);
			check(kafka.read("events." + DISTRICT, 3, PATIENCE));
		}
	}

	private void check(List<ConsumerRecord<String, String>> records) {
		Set<String> seen = new HashSet<>();
		Map<String, List<Integer>> versions = new LinkedHashMap<>();
		for (ConsumerRecord<String, String> one : records) {
			CloudEvent event = new JsonFormat().deserialize(one.value().getBytes(UTF_8));
			if (seen.add(event.getId())) {
				versions.computeIfAbsent(one.key(), (subject) -> new ArrayList<>())
					.add((Integer) event.getExtension("subjectversion"));
			}
		}
		System.out.printf("%d messages for %d events, seed %d%n", records.size(), seen.size(), SEED);
		List<Integer> all = IntStream.rangeClosed(1, VERSIONS).boxed().toList();
		assertThat(versions).hasSize(SUBJECTS);
		assertThat(this.subjects)
			.allSatisfy((subject) -> assertThat(versions.get("complaint/" + subject)).isEqualTo(all));
	}

	private WorkingCopy copy(KafkaProcess kafka) {
		return WorkingCopy.start(RelayingCopy.class, this.home, "--spring.kafka.bootstrap-servers=" + kafka.servers(),
				"--yidiantong.relay.topic=events.{district}", "--yidiantong.relay.key={subject}");
	}

	private long relayed() {
		return BoundDistrict.call(DISTRICT, () -> this.log.unread("relay/kafka", 1).from());
	}

	private long passOverWhatIsThere() {
		return BoundDistrict.call(DISTRICT, () -> {
			long last = this.log.last();
			this.log.replay("relay/kafka", last);
			return last;
		});
	}

	private void publish() {
		List<ComplaintAccepted> all = new ArrayList<>();
		for (int version = 1; version <= VERSIONS; version++) {
			for (ComplaintId subject : this.subjects) {
				all.add(new ComplaintAccepted(DISTRICT.value(), subject, "2021-00017", version,
						Instant.parse("2021-12-15T01:00:00Z")));
			}
		}
		BoundDistrict.run(DISTRICT, () -> this.transaction.executeWithoutResult((status) -> this.events.append(all)));
	}

}
