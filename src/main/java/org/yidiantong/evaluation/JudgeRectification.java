package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Command to accept or reject a rectification, not validated yet.
 *
 * @param accepted null when no choice was made
 * @param reason shown to the handling unit
 */
public record JudgeRectification(@Nullable Boolean accepted, @Nullable String reason) {
}
