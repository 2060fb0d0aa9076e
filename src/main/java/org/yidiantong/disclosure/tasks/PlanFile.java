package org.yidiantong.disclosure.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code disclosure.yaml}; values that the schema refused are null.
 */
record PlanFile(@Nullable List<@Nullable Begin> begin, @Nullable DueDays dueDays,
		@Nullable List<@Nullable Withdrawn> withdrawn) {

	/** The file that says what a plan says. */
	static PlanFile of(DisclosurePlan plan) {
		DisclosurePlan.DueDays days = plan.dueDays();
		List<@Nullable Withdrawn> withdrawn = new ArrayList<>();
		for (DisclosurePlan.Withdrawal one : Objects.requireNonNull(plan.withdrawn())) {
			withdrawn.add(new Withdrawn(one.before().toString(), sorted(one.places()), one.reason()));
		}
		return new PlanFile(
				plan.begin()
					.stream()
					.map((step) -> new Begin(step.from().toString(), sorted(step.places()), step.backdated()))
					.toList(),
				new DueDays(days.monthly(), days.quarterly(), days.annual()), withdrawn.isEmpty() ? null : withdrawn);
	}

	private static List<@Nullable String> sorted(Set<String> places) {
		return new ArrayList<>(new TreeSet<>(places));
	}

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
