package org.yidiantong.complaints.similarity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * An answer that another one repeats.
 *
 * @param complaint the complaint that it answers
 * @param caseNumber its number
 * @param round the earlier round of the same complaint; null for another complaint
 * @param answeredAt business time of the answer
 * @param percent how similar it is; 100 where only numbers, names, days and places differ
 */
public record SimilarAnswer(ComplaintId complaint, @Nullable String caseNumber, @Nullable Integer round,
		Instant answeredAt, int percent) {
}
