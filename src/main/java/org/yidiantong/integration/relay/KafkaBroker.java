package org.yidiantong.integration.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Kafka, where {@code spring.kafka.bootstrap-servers} names one. All further
 * {@code spring.kafka.*} settings of producers apply, such as those of TLS; a message
 * counts as stored when all replicas in sync have it.
 */
@Component
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
class KafkaBroker implements Broker {

	private static final byte[] CLOUD_EVENT = "application/cloudevents+json".getBytes(StandardCharsets.UTF_8);

	private static final int PATIENCE_MILLIS = 5_000;

	private static final int DELIVERY_MILLIS = 20_000;

	private final Producer<String, String> producer;

	private final RelayProperties relay;

	KafkaBroker(KafkaProperties properties, RelayProperties relay) {
		this.relay = relay;
		Map<String, Object> settings = new HashMap<>(properties.buildProducerProperties());
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
		this.producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
	}

	@Override
	public String reader() {
		return "relay/kafka";
	}

	@Override
	public String topic() {
		return this.relay.topic();
	}

	@Override
	public String key() {
		return this.relay.key();
	}

	@Override
	public void send(List<RelayMessage> messages) {
		List<Future<RecordMetadata>> sent = new ArrayList<>();
		try {
			for (RelayMessage message : messages) {
				sent.add(send(message));
			}
			for (Future<RecordMetadata> one : sent) {
				one.get();
			}
		}
		catch (KafkaException | ExecutionException ex) {
			throw new BrokerUnavailable("Kafka", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BrokerUnavailable("Kafka", ex);
		}
	}

	private Future<RecordMetadata> send(RelayMessage message) throws ExecutionException, InterruptedException {
		ProducerRecord<String, String> stored = new ProducerRecord<>(message.topic(), message.key(), message.body());
		stored.headers().add("content-type", CLOUD_EVENT);
		Future<RecordMetadata> result = this.producer.send(stored);
		// Without a broker each call waits before it fails; the first one ends the round.
		if (result.isDone()) {
			result.get();
		}
		return result;
	}

	@PreDestroy
	void close() {
		this.producer.close(Duration.ofSeconds(1));
	}

}
