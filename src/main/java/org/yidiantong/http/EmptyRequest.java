package org.yidiantong.http;

/**
 * The body of an action without content: none, or {@code {}}. Members are refused,
 * because a client that sends one expects an effect.
 */
@JsonRequest(maxBytes = 1024, optional = true)
public record EmptyRequest() {
}
