package org.yidiantong.integration.relay;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * A real broker is killed and started again.
 */
@FaultTest
@WholeApplication
class KafkaRelayTests {

	private static final DistrictCode DISTRICT = new DistrictCode(650191);

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final RelayProperties RELAY = new RelayProperties(false, "events.{district}", "{subject}", "", 1);

	private static final int SUBJECTS = 40;

	private final List<ComplaintId> subjects = Stream.generate(() -> new ComplaintId(UUID.randomUUID()))
		.limit(SUBJECTS)
		.toList();

	@Autowired
	private EventRelay relay;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void losesNothingAndKeepsTheOrderOfEachSubjectWhileTheBrokerIsAway(@TempDir Path home) throws Exception {
		try (KafkaProcess kafka = new KafkaProcess(home)) {
			kafka.start(PATIENCE);
			KafkaBroker broker = broker(kafka);
			publish(1, 5);
			relayOnceThere(broker);
			kafka.kill();
			publish(6, 20);
			assertThatExceptionOfType(BrokerUnavailable.class).isThrownBy(() -> relay(broker));
			kafka.start(PATIENCE);
			relayOnceThere(broker);
			publish(21, 22);
			relay(broker);
			check(kafka.read("events." + DISTRICT, 3, PATIENCE));
			broker.close();
		}
	}

	private void check(List<ConsumerRecord<String, String>> records) {
		Set<String> seen = new HashSet<>();
		Map<String, List<Integer>> versions = new LinkedHashMap<>();
		for (ConsumerRecord<String, String> one : records) {
			CloudEvent event = new JsonFormat().deserialize(one.value().getBytes(UTF_8));
			assertThat(one.key()).isEqualTo(event.getSubject());
			if (seen.add(event.getId())) {
				versions.computeIfAbsent(one.key(), (subject) -> new ArrayList<>())
					.add((Integer) event.getExtension("subjectversion"));
			}
		}
		List<Integer> all = IntStream.rangeClosed(1, 22).boxed().toList();
		assertThat(this.subjects)
			.allSatisfy((subject) -> assertThat(versions.get("complaint/" + subject)).isEqualTo(all));
	}

	private void relayOnceThere(KafkaBroker broker) {
		await().atMost(PATIENCE).ignoreExceptionsInstanceOf(BrokerUnavailable.class).untilAsserted(() -> relay(broker));
	}

	private void relay(KafkaBroker broker) {
		BoundDistrict.run(DISTRICT, () -> this.relay.relay(broker));
	}

	private void publish(int first, int last) {
		BoundDistrict.run(DISTRICT, () -> {
			for (int version = first; version <= last; version++) {
				int number = version;
				this.transaction.executeWithoutResult((status) -> this.subjects
					.forEach((subject) -> this.publisher.publishEvent(new ComplaintAccepted(DISTRICT.value(), subject,
							"2021-00017", number, Instant.parse("2021-12-15T01:00:00Z")))));
			}
		});
	}

	private static KafkaBroker broker(KafkaProcess kafka) {
		KafkaProperties properties = new KafkaProperties();
		properties.setBootstrapServers(List.of(kafka.servers()));
		return new KafkaBroker(properties, RELAY);
	}

}
