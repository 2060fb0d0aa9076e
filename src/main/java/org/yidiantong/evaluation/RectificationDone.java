package org.yidiantong.evaluation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when a unit reports that it has rectified, which nobody has judged
 * yet.
 *
 * @param tenant code of the district
 * @param unit code of the unit
 * @param inTime whether it was by the last day
 */
record RectificationDone(int tenant, UUID complaint, @Nullable String unit, boolean inTime) {
}
