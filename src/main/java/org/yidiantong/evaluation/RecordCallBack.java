package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * To record a call-back, as an officer typed it; the door names every mistake in it.
 *
 * @param note what the person said; for the supervising unit only
 * @param requirement what the handling unit is to rectify; it is told to that unit
 */
public record RecordCallBack(@Nullable CallOutcome outcome, @Nullable String note, @Nullable String requirement) {
}
