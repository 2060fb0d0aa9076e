package org.yidiantong.integration.idempotency;

import java.util.Map;

/**
 * How a request was answered.
 *
 * @param headers those that the handler set, by their names
 * @param body as it was sent
 */
public record Answer(int status, Map<String, String> headers, byte[] body) {

	private static final int FIRST_REFUSAL = 400;

	public Answer {
		headers = Map.copyOf(headers);
	}

	/** Whether the request had its effect, so that it must not run again. */
	boolean isDone() {
		return this.status < FIRST_REFUSAL;
	}

}
