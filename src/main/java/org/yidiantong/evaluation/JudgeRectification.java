package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * To accept what the handling unit has rectified, or not, as an officer typed it.
 *
 * @param accepted null when nothing was chosen
 * @param reason told to the handling unit
 */
public record JudgeRectification(@Nullable Boolean accepted, @Nullable String reason) {
}
