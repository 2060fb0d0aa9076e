package org.yidiantong.checklist.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;

/**
 * Keeps the limits that come from law when a district changes the flow of an item of its
 * base list: such a step stays, and its limit is not weakened. Steps are the same when
 * they say who does what; one that is reworded keeps its number.
 */
final class LawLimits {

	private LawLimits() {
	}

	/**
	 * The mistakes in a changed item.
	 * @param pointer of the changed item in its list
	 */
	static List<ListMistake> mistakes(Item before, Item after, String pointer) {
		List<ListMistake> mistakes = new ArrayList<>();
		for (FlowStep step : before.steps()) {
			if (step.limit().source() == LimitSource.LAW) {
				Optional<FlowStep> same = same(step, before, after);
				if (same.isEmpty()) {
					mistakes.add(ListMistake.of(pointer + "/steps", "draft.law-drop", after.code().value(), step.seq(),
							step.action(), step.limit().text()));
				}
				else if (isWeaker(same.get().limit(), step.limit())) {
					mistakes
						.add(ListMistake.of(pointer + "/steps/" + (same.get().seq() - 1) + "/limit", "draft.law-limit",
								after.code().value(), same.get().seq(), step.action(), step.limit().text()));
				}
			}
		}
		return mistakes;
	}

	private static Optional<FlowStep> same(FlowStep step, Item before, Item after) {
		return first(after, (one) -> one.action().equals(step.action()) && one.actor().equals(step.actor()))
			.or(() -> first(after, (one) -> one.action().equals(step.action())))
			.or(() -> first(after, (one) -> one.seq() == step.seq() && one.limit().source() == LimitSource.LAW
					&& before.steps().stream().noneMatch((old) -> old.action().equals(one.action()))));
	}

	private static Optional<FlowStep> first(Item item, Predicate<FlowStep> wanted) {
		return item.steps().stream().filter(wanted).findFirst();
	}

	private static boolean isWeaker(Limit now, Limit law) {
		if (now.equals(law)) {
			return false;
		}
		Integer days = now.days();
		Integer legal = law.days();
		if (now.source() != LimitSource.LAW) {
			return true;
		}
		if (legal == null) {
			return !now.text().equals(law.text());
		}
		if (days == null || now.unit() != law.unit() || !Objects.equals(now.bound(), law.bound())) {
			return true;
		}
		return (law.bound() == Bound.MIN) ? days < legal : days > legal;
	}

}
