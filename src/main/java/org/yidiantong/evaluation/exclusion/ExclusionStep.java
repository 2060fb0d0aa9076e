package org.yidiantong.evaluation.exclusion;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who did something with a request, when, and what they wrote.
 *
 * @param by post or program
 * @param note masked; null where nothing was written
 */
public record ExclusionStep(String by, Instant at, @Nullable String note) {
}
