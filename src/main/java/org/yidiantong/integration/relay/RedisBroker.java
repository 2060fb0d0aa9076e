package org.yidiantong.integration.relay;

import java.util.List;
import java.util.Map;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisStreamCommands.XAddOptions;
import org.springframework.data.redis.connection.stream.StreamRecords;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * A stream in Redis, where {@code yidiantong.relay.stream} names one. Its length is
 * bounded, because Redis keeps it in memory.
 */
@Component
@ConditionalOnProperty("yidiantong.relay.stream")
class RedisBroker implements Broker {

	private final StringRedisTemplate redis;

	private final RelayProperties properties;

	RedisBroker(StringRedisTemplate redis, RelayProperties properties) {
		this.redis = redis;
		this.properties = properties;
	}

	@Override
	public String reader() {
		return "relay/redis";
	}

	@Override
	public String topic() {
		return this.properties.stream();
	}

	@Override
	public String key() {
		return this.properties.key();
	}

	@Override
	public void send(List<RelayMessage> messages) {
		try {
			messages.forEach((message) -> this.redis.opsForStream()
				.add(StreamRecords.mapBacked(Map.of("id", message.id(), "key", message.key(), "event", message.body()))
					.withStreamKey(message.topic()),
						XAddOptions.maxlen(this.properties.streamLength()).approximateTrimming(true)));
		}
		catch (DataAccessException ex) {
			throw new BrokerUnavailable("Redis", ex);
		}
	}

}
