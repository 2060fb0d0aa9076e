package org.yidiantong.evaluation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when the rating after a rectification is negative as well, so that a
 * higher level is to handle the case.
 *
 * @param tenant code of the district
 * @param unit code of the unit that rectified
 */
record EscalationDue(int tenant, UUID complaint, @Nullable String unit) {
}
