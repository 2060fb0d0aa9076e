package org.yidiantong.integration.webhooks;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver an event.
 *
 * @param at system time
 * @param millis how long it took
 * @param status HTTP status; null without an answer
 * @param answer the beginning of the answer's body; null without one
 */
public record Attempt(Instant at, int millis, Outcome outcome, @Nullable Integer status, @Nullable String answer) {
}
