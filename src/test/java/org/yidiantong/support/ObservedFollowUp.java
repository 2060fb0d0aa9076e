package org.yidiantong.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What an API client sees of a complaint besides its moves: number, nature, cards, and
 * what followed a bad rating.
 *
 * @param cards kinds of cards by the time at which they were raised
 * @param rectifyBy last day for the rectification; null without one
 * @param second the rating after it; null without one
 */
public record ObservedFollowUp(@Nullable String number, String nature, Map<Instant, String> cards, boolean upheld,
		@Nullable Instant rectifying, @Nullable LocalDate rectifyBy, @Nullable Instant rectified, boolean inTime,
		@Nullable Instant accepted, ObservedComplaint.@Nullable Rating second, @Nullable Instant escalated) {

	public ObservedFollowUp {
		cards = new TreeMap<>(cards);
	}

}
