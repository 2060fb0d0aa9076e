package org.yidiantong.disclosure.tasks;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code disclosure.yaml}; values that the schema refused are null.
 */
record PlanFile(@Nullable List<@Nullable Begin> begin, @Nullable DueDays dueDays,
		@Nullable List<@Nullable Withdrawn> withdrawn) {

	/** Places that start in the same month. */
	record Begin(@Nullable String from, @Nullable List<@Nullable String> places, @Nullable Boolean backdated) {
	}

	/** Tasks that a mistaken step made. */
	record Withdrawn(@Nullable String before, @Nullable List<@Nullable String> places, @Nullable String reason) {
	}

	/** Days by frequency of disclosure. */
	record DueDays(@JsonProperty("MONTHLY") @Nullable Integer monthly,
			@JsonProperty("QUARTERLY") @Nullable Integer quarterly, @JsonProperty("ANNUAL") @Nullable Integer annual) {
	}

}
