package org.yidiantong.integration.webhooks;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The signature is checked by the library that receivers use.
 */
class WebhookSignatureUnitTests {

	private static final byte[] OLD = secret(1);

	private static final byte[] CURRENT = secret(2);

	private static final String BODY = "{\"type\":\"org.yidiantong.complaint.closed.v1\",\"题\":\"路灯\"}";

	@Test
	void isAcceptedByReceivers() {
		assertThatCode(() -> verify(CURRENT, List.of(CURRENT), BODY)).doesNotThrowAnyException();
	}

	@Test
	void isRejectedWhenTheBodyWasChanged() {
		assertThatExceptionOfType(WebhookVerificationException.class)
			.isThrownBy(() -> verify(CURRENT, List.of(CURRENT), BODY.replace("closed", "opened")));
	}

	@Test
	void isRejectedWithAnotherSecret() {
		assertThatExceptionOfType(WebhookVerificationException.class)
			.isThrownBy(() -> verify(OLD, List.of(CURRENT), BODY));
	}

	@Test
	void isAcceptedWithEitherSecretWhileOneIsReplaced() {
		assertThatCode(() -> {
			verify(OLD, List.of(CURRENT, OLD), BODY);
			verify(CURRENT, List.of(CURRENT, OLD), BODY);
		}).doesNotThrowAnyException();
	}

	private static void verify(byte[] known, List<byte[]> signing, String received) throws Exception {
		Instant now = Instant.now();
		Map<String, List<String>> headers = Map.of("webhook-id", List.of("017d"), "webhook-timestamp",
				List.of(Long.toString(now.getEpochSecond())), "webhook-signature",
				List.of(WebhookSignature.of(signing, "017d", now, BODY)));
		new Webhook(WebhookSignature.text(known)).verify(received,
				HttpHeaders.of(headers, (name, value) -> true).map());
	}

	private static byte[] secret(int seed) {
		byte[] secret = new byte[32];
		for (int i = 0; i < secret.length; i++) {
			secret[i] = (byte) (i * seed);
		}
		return secret;
	}

}
