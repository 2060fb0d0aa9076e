package org.yidiantong.integration.webhooks;

/**
 * A new subscription or a new secret. The secret is never shown again.
 *
 * @param secret {@code whsec_} and 32 bytes in Base64
 */
public record IssuedSubscription(Subscription subscription, String secret) {
}
