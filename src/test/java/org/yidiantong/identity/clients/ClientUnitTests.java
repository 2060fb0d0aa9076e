package org.yidiantong.identity.clients;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Which secrets of a client are valid when.
 */
class ClientUnitTests {

	private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

	@Test
	void acceptsTheFormerSecretForTheStatedTimeOnly() {
		Client rotated = client(null).rotate("second", Duration.ofHours(24), NOW);
		assertThat(rotated.secretHashes(NOW.plus(Duration.ofHours(23)))).containsExactly("second", "first");
		assertThat(rotated.secretHashes(NOW.plus(Duration.ofHours(24)))).containsExactly("second");
	}

	@Test
	void endsTheFormerSecretAtOnceWithoutOverlap() {
		assertThat(client(null).rotate("second", Duration.ZERO, NOW).secretHashes(NOW)).containsExactly("second");
	}

	@Test
	void neverHasMoreThanTwoSecrets() {
		Client rotated = client(null).rotate("second", Duration.ofDays(7), NOW)
			.rotate("third", Duration.ofDays(7), NOW);
		assertThat(rotated.secretHashes(NOW)).containsExactly("third", "second");
	}

	@Test
	void refusesAnOverlapOfMoreThanThirtyDays() {
		assertThatIllegalArgumentException().isThrownBy(() -> client(null).rotate("x", Duration.ofDays(31), NOW));
	}

	@Test
	void isValidUntilItExpires() {
		Client client = client(NOW.plusSeconds(1));
		assertThat(client.isValid(NOW)).isTrue();
		assertThat(client.isValid(NOW.plusSeconds(1))).isFalse();
	}

	private static Client client(@Nullable Instant expiresAt) {
		return Client.of(UUID.randomUUID(), "hotline-341503", "first", List.of("events:read"), expiresAt, NOW);
	}

}
