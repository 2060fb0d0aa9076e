package org.yidiantong.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the log says when a unit is to rectify.
 *
 * @param tenant code of the district
 * @param unit code of the unit
 * @param dueOn the last day for it
 */
record RectificationOpened(int tenant, UUID complaint, @Nullable String unit, @Nullable LocalDate dueOn) {
}
