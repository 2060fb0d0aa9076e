package org.yidiantong.embedded;

import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;

/**
 * Connection details of the embedded Redis.
 */
record RedisConnectionDetails(Credentials credentials) implements DataRedisConnectionDetails {

	@Override
	public String getPassword() {
		return this.credentials.password("redis");
	}

	@Override
	public Standalone getStandalone() {
		return Standalone.of("127.0.0.1", this.credentials.port("redis"));
	}

}
