package org.yidiantong.checklist.adaptation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.adapted.AdaptationReason;
import org.yidiantong.checklist.adapted.FlowRebase;
import org.yidiantong.checklist.adapted.StepChange;
import org.yidiantong.kernel.Unchecked;

/**
 * The contents of {@code adaptations.yaml}. Parts that the schema rejected are null.
 */
record AdaptationsFile(@Nullable List<@Nullable Entry> adaptations) {

	/**
	 * The adaptation of an item by a township or village.
	 */
	@Unchecked
	record Entry(@Nullable String place, @Nullable String item, @Nullable AdaptationReason reason,
			@Nullable String explanation, @Nullable List<@Nullable Change> changes) {

		/** An adaptation as it applies to a list; empty when it does not any more. */
		static Optional<Entry> of(Adaptation one, Item item) {
			FlowRebase rebase = FlowRebase.of(one.steps(), one.changes(), item);
			List<@Nullable Change> changes = new ArrayList<>();
			rebase.changes().forEach((change) -> changes.add(Change.of(change)));
			return rebase.adaptation()
				.flow()
				.map((flow) -> new Entry(one.place().value(), item.code().value(), one.reason(), one.explanation(),
						changes));
		}

	}

	/**
	 * A change of the flow.
	 *
	 * @param kind what is done
	 * @param step number of the step in the list; of a new step the one after which it
	 * comes
	 * @param until the last of several steps that become one
	 */
	record Change(StepChange.@Nullable Kind kind, @Nullable Integer step, @Nullable Integer until,
			@Nullable String actor, @Nullable String action, @Nullable Integer days, @Nullable LimitUnit unit) {

		static Change of(StepChange one) {
			return new Change(one.kind(), one.step(), one.until(), one.actor(), one.action(), one.days(), one.unit());
		}

	}

}
