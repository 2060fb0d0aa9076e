package org.yidiantong.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Command to record the outcome of a call-back, not validated yet.
 *
 * @param note what the person said; shown to the supervising unit only
 * @param requirement what has to be rectified; shown to the handling unit
 */
public record RecordCallBack(@Nullable CallOutcome outcome, @Nullable String note, @Nullable String requirement) {
}
