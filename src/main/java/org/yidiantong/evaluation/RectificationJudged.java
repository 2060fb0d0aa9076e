package org.yidiantong.evaluation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when the supervising unit has judged what was rectified.
 *
 * @param tenant code of the district
 * @param unit code of the unit that rectified
 */
record RectificationJudged(int tenant, UUID complaint, @Nullable String unit, boolean accepted) {
}
