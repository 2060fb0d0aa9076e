package org.yidiantong.evaluation.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sample in a list.
 *
 * @param from first day of closing
 * @param to last day of closing
 * @param drawnBy the post or the program that drew it
 * @param closed how many complaints were closed
 * @param unreachable how many of them left no contact, so that nobody can call
 * @param size how many were chosen
 */
public record SampleView(UUID id, LocalDate from, LocalDate to, String seed, String drawnBy, Instant drawnAt,
		int closed, int unreachable, int size) {
}
