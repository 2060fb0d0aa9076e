package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What this module reads of the events of ratings and call-backs; an event has the
 * members that its type has, the others are null.
 */
record EvaluationData(UUID complaint, @Nullable String kind, @Nullable Integer level, @Nullable Boolean anonymous,
		@Nullable LocalDate dueOn, @Nullable Boolean reached, @Nullable Boolean upheld, @Nullable Boolean inTime,
		@Nullable Boolean accepted) {
}
