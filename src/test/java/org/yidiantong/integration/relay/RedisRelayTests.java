package org.yidiantong.integration.relay;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yidiantong.complaints.events.ComplaintAccepted;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WholeApplication
class RedisRelayTests {

	private static final DistrictCode DISTRICT = new DistrictCode(650192);

	private final String stream = "events-" + UUID.randomUUID();

	private final RelayProperties properties = new RelayProperties(false, "", "{subject}", this.stream, 1000);

	@Autowired
	private EventRelay relay;

	@Autowired
	private StringRedisTemplate redis;

	@Autowired
	private ApplicationEventPublisher publisher;

	@Autowired
	private TransactionOperations transaction;

	private RedisBroker broker;

	@BeforeEach
	void passOverWhatEarlierTestsPublished() {
		this.broker = new RedisBroker(this.redis, this.properties);
		relay(this.broker);
		this.redis.delete(this.stream);
	}

	@AfterEach
	void deleteStream() {
		this.redis.delete(this.stream);
	}

	@Test
	void addsEachEventOnceInTheOrderOfTheLog() {
		ComplaintId complaint = new ComplaintId(UUID.randomUUID());
		publish(complaint, 1);
		relay(this.broker);
		publish(complaint, 2);
		relay(this.broker);
		assertThat(stored()).extracting((one) -> one.getValue().get("key"))
			.containsExactly("complaint/" + complaint, "complaint/" + complaint);
		assertThat(stored().get(0).getValue().get("event").toString()).contains("\"subjectversion\":1,");
		assertThat(stored().get(1).getValue().get("event").toString()).contains("\"subjectversion\":2,");
	}

	@Test
	void sendsAPartAgainThatTheBrokerDidNotConfirm() {
		ComplaintId complaint = new ComplaintId(UUID.randomUUID());
		publish(complaint, 1);
		publish(complaint, 2);
		Broker failing = new RedisBroker(this.redis, this.properties) {

			@Override
			public void send(List<RelayMessage> messages) {
				if (messages.get(0).body().contains("\"subjectversion\":2,")) {
					throw new BrokerUnavailable("Redis", new IllegalStateException());
				}
				super.send(messages);
			}

		};
		assertThatExceptionOfType(BrokerUnavailable.class).isThrownBy(() -> relay(failing));
		relay(this.broker);
		List<Object> ids = stored().stream().map((one) -> one.getValue().get("id")).toList();
		assertThat(ids).hasSize(3);
		assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
	}

	/** An hour is more rounds of the same kind. */
	@Test
	void holdsNothingInMemoryAndLosesNothingWhileTheBrokerIsAway() {
		publish(1_100);
		List<WeakReference<RelayMessage>> held = new ArrayList<>();
		Broker away = new RedisBroker(this.redis, this.properties) {

			@Override
			public void send(List<RelayMessage> messages) {
				assertThat(messages).hasSizeLessThanOrEqualTo(EventRelay.PART);
				messages.forEach((one) -> held.add(new WeakReference<>(one)));
				throw new BrokerUnavailable("Redis", new IllegalStateException());
			}

		};
		for (int i = 0; i < 60; i++) {
			assertThatExceptionOfType(BrokerUnavailable.class).isThrownBy(() -> relay(away));
		}
		System.gc();
		assertThat(held).hasSize(60 * EventRelay.PART)
			.filteredOn((one) -> one.get() != null)
			.hasSizeLessThanOrEqualTo(EventRelay.PART);
		relay(new RedisBroker(this.redis, new RelayProperties(false, "", "{subject}", this.stream, 10_000)));
		assertThat(stored()).hasSize(1_100);
	}

	private void publish(int events) {
		BoundDistrict.run(DISTRICT, () -> this.transaction.executeWithoutResult((status) -> {
			for (int i = 0; i < events; i++) {
				this.publisher.publishEvent(new ComplaintAccepted(DISTRICT.value(), new ComplaintId(UUID.randomUUID()),
						"2021-00017", 1, Instant.parse("2021-12-15T01:00:00Z")));
			}
		}));
	}

	private List<MapRecord<String, Object, Object>> stored() {
		return this.redis.opsForStream().range(this.stream, Range.unbounded());
	}

	private void relay(Broker broker) {
		BoundDistrict.run(DISTRICT, () -> this.relay.relay(broker));
	}

	private void publish(ComplaintId complaint, int version) {
		BoundDistrict.run(DISTRICT,
				() -> this.transaction.executeWithoutResult(
						(status) -> this.publisher.publishEvent(new ComplaintAccepted(DISTRICT.value(), complaint,
								"2021-00017", version, Instant.parse("2021-12-15T01:00:00Z")))));
	}

}
