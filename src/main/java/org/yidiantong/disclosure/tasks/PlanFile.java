package org.yidiantong.disclosure.tasks;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * {@code disclosure.yaml} as it is written; what its schema refused is missing.
 */
record PlanFile(@Nullable List<@Nullable Begin> begin, @Nullable DueDays dueDays) {

	/** Places that begin together. */
	record Begin(@Nullable String from, @Nullable List<@Nullable String> places) {
	}

	/** By how often something is disclosed. */
	record DueDays(@JsonProperty("MONTHLY") @Nullable Integer monthly,
			@JsonProperty("QUARTERLY") @Nullable Integer quarterly, @JsonProperty("ANNUAL") @Nullable Integer annual) {
	}

}
