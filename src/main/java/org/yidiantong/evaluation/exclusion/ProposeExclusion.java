package org.yidiantong.evaluation.exclusion;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Command to propose that a rating does not count.
 *
 * @param rating id of the rating
 * @param reason why it is malicious
 * @param evidence what shows it
 */
public record ProposeExclusion(@Nullable UUID rating, @Nullable String reason, @Nullable String evidence) {
}
