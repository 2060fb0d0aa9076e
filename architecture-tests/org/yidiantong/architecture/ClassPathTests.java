package org.yidiantong.architecture;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Verifies that libraries that we decided against are not on the class path as transitive
 * dependencies.
 */
class ClassPathTests {

	@ParameterizedTest
	@ValueSource(strings = { "io.lettuce.core.RedisClient", "lombok.Lombok", "org.h2.Driver" })
	void leavesOut(String name) {
		assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "redis.clients.jedis.Jedis", "org.postgresql.Driver" })
	void takesInstead(String name) {
		assertThat(getClass().getClassLoader().getResource(name.replace('.', '/') + ".class")).isNotNull();
	}

}
