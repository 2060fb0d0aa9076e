package org.yidiantong.http;

/**
 * The body of a request that has nothing to say: none, or {@code {}}. Members are
 * refused, because whoever sends some expects them to have an effect.
 */
@JsonRequest(maxBytes = 1024, optional = true)
public record EmptyRequest() {
}
