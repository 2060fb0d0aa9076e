package org.yidiantong.evaluation.sampling;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Command to draw a sample, not validated yet. Either the size or the percentage is
 * given.
 *
 * @param from first day of closing
 * @param to last day of closing
 * @param size how many complaints
 * @param percent how many of a hundred complaints that can be called, rounded up; at
 * least one of each township
 * @param seed null to have one made
 */
public record DrawSample(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Integer size,
		@Nullable Integer percent, @Nullable String seed) {
}
