package org.yidiantong.site;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.jedis.JedisConnectionFactory;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafts in a real Redis, and how many there is room for.
 */
class DraftStoreModuleTests {

	private RedisServer redis;

	private JedisConnectionFactory connections;

	private DraftStore store;

	@BeforeEach
	void start() throws IOException {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		this.redis = RedisServer.builder().port(port).bind("127.0.0.1").setting("save \"\"").build();
		this.redis.start();
		this.connections = new JedisConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", port));
		this.connections.afterPropertiesSet();
		this.connections.start();
		this.store = new DraftStore(this.connections, DataSize.ofKilobytes(10), Duration.ofMinutes(30));
	}

	@AfterEach
	void stop() throws IOException {
		this.connections.destroy();
		this.redis.stop();
	}

	@Test
	void keepsWhatAllDistrictsTogetherHaveRoomForAndDropsNothing() {
		for (int number = 0; number < 10; number++) {
			assertThat(this.store.keep("draft:" + number, draft(number))).as("draft %d", number).isTrue();
		}
		assertThat(this.store.keep("draft:10", draft(10))).as("no room").isFalse();
		assertThat(this.store.find("draft:10")).isNull();
		for (int number = 0; number < 10; number++) {
			assertThat(this.store.find("draft:" + number)).isEqualTo(draft(number));
		}
	}

	@Test
	void countsADraftThatIsReplacedOrForgottenAgain() {
		for (int number = 0; number < 10; number++) {
			assertThat(this.store.keep("draft", draft(number))).isTrue();
		}
		this.store.forget("draft");
		assertThat(this.store.find("draft")).isNull();
		assertThat(this.store.keep("draft", draft(10))).isFalse();
	}

	@Test
	void hasRoomAgainAfterHalfAnHour() {
		try (RedisConnection connection = this.connections.getConnection()) {
			long minute = connection.serverCommands().time() / 60_000;
			connection.hashCommands().hSet(bytes("draft-volume"), bytes(Long.toString(minute - 30)), bytes("10240"));
			assertThat(this.store.keep("draft", draft(1))).isTrue();
			assertThat(connection.hashCommands().hLen(bytes("draft-volume"))).as("minutes that count").isOne();
			connection.hashCommands().hSet(bytes("draft-volume"), bytes(Long.toString(minute - 28)), bytes("10240"));
			assertThat(this.store.keep("draft", draft(2))).isFalse();
			assertThat(connection.keyCommands().ttl(bytes("draft-volume"))).as("never dropped").isEqualTo(-1);
		}
	}

	private static byte[] draft(int number) {
		return bytes(Character.toString('a' + number).repeat(1024));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
