package org.yidiantong.evaluation.sampling;

import org.jspecify.annotations.Nullable;

/**
 * Command to record a call to the complainant of a sampled complaint, not validated yet.
 *
 * @param level 5 very satisfied to 1 very dissatisfied, as said on the telephone
 * @param note what the person said; personal data is masked before it is stored
 */
public record RecordSampleCall(@Nullable SampleAnswer answer, @Nullable Integer level, @Nullable String note) {
}
