package org.yidiantong.integration.webhooks;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param enabled whether this instance sends
 * @param allowedNetworks networks of the operator that receivers may be in, such as
 * {@code 10.20.0.0/16}; there, plain HTTP is allowed too
 * @param timeout how long an attempt may take from beginning to end
 */
@ConfigurationProperties("yidiantong.webhooks")
record WebhookProperties(@DefaultValue("true") boolean enabled, @DefaultValue List<String> allowedNetworks,
		@DefaultValue("15s") Duration timeout) {
}
