package org.yidiantong.checklist.adapted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.adapted.StepChange.Kind;

/**
 * Applies changes that were written for the flow of one version of the list to the flow
 * of a later version: a three-way merge of steps. A change of a step that the list has
 * not changed is taken over under the number that the step has now. A step that both left
 * out is settled. A change of a step that the list has changed is a conflict. A pure
 * function.
 */
public final class FlowRebase {

	private final List<FlowStep> before;

	private final List<FlowStep> now;

	/** Numbers of unchanged steps: before, now. */
	private final Map<Integer, Integer> kept;

	private final List<StepChange> changes = new ArrayList<>();

	private final List<BrokenRule> conflicts = new ArrayList<>();

	private final FlowAdaptation adaptation;

	private FlowRebase(List<FlowStep> before, List<StepChange> changes, Item item) {
		this.before = before;
		this.now = item.steps();
		this.kept = same(before, this.now);
		AdaptationRules rules = new AdaptationRules(item.flowing(before));
		for (int i = 0; i < changes.size(); i++) {
			take(changes.get(i), i, rules);
		}
		this.adaptation = this.conflicts.isEmpty() ? FlowAdaptation.of(item, this.changes)
				: FlowAdaptation.refused(this.conflicts);
	}

	/**
	 * Merges.
	 * @param before the steps for which the changes were written
	 * @param item the item in the later version
	 */
	public static FlowRebase of(List<FlowStep> before, List<StepChange> changes, Item item) {
		return new FlowRebase(before, changes, item);
	}

	/** The adapted flow of the later version, or every conflict and broken rule. */
	public FlowAdaptation adaptation() {
		return this.adaptation;
	}

	/** The changes that can be taken over, with the numbers of the later version. */
	public List<StepChange> changes() {
		return List.copyOf(this.changes);
	}

	private void take(StepChange change, int index, AdaptationRules rules) {
		Integer first = (change.step() == 0) ? Integer.valueOf(0) : this.kept.get(change.step());
		if (first == null && change.kind() == Kind.DROP && isGone(change.step())) {
			return;
		}
		if (first == null || !isWhole(change)) {
			this.conflicts.add(rules.found(AdaptationRule.STEP_AS_BEFORE, index, changed(change)));
			return;
		}
		this.changes.add(change.at(first));
	}

	/** Whether all steps that become one are unchanged and still neighbours. */
	private boolean isWhole(StepChange change) {
		for (int step = change.step() + 1; step <= change.last(); step++) {
			Integer before = this.kept.get(step - 1);
			Integer now = this.kept.get(step);
			if (before == null || now == null || now != before + 1) {
				return false;
			}
		}
		return true;
	}

	/** The first step of a change that is not as it was. */
	private int changed(StepChange change) {
		int step = change.step();
		while (step < change.last() && this.kept.containsKey(step)) {
			step++;
		}
		return step;
	}

	/** Whether the list has left a step out and put nothing in its place. */
	private boolean isGone(int step) {
		int last = 0;
		int next = this.now.size() + 1;
		for (Map.Entry<Integer, Integer> pair : this.kept.entrySet()) {
			if (pair.getKey() < step) {
				last = Math.max(last, pair.getValue());
			}
			else {
				next = Math.min(next, pair.getValue());
			}
		}
		return step <= this.before.size() && next == last + 1;
	}

	/** The longest common sequence of steps that say the same. */
	private static Map<Integer, Integer> same(List<FlowStep> before, List<FlowStep> now) {
		int[][] longest = new int[before.size() + 1][now.size() + 1];
		for (int i = before.size() - 1; i >= 0; i--) {
			for (int j = now.size() - 1; j >= 0; j--) {
				longest[i][j] = isSame(before.get(i), now.get(j)) ? longest[i + 1][j + 1] + 1
						: Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		Map<Integer, Integer> pairs = new HashMap<>();
		int i = 0;
		int j = 0;
		while (i < before.size() && j < now.size()) {
			if (isSame(before.get(i), now.get(j))) {
				pairs.put(++i, ++j);
			}
			else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			}
			else {
				j++;
			}
		}
		return pairs;
	}

	/** Whether two steps say the same, wherever they lead. */
	private static boolean isSame(FlowStep one, FlowStep other) {
		return one.actor().equals(other.actor()) && one.action().equals(other.action())
				&& one.limit().equals(other.limit()) && Objects.equals(words(one), words(other));
	}

	private static @Nullable List<String> words(FlowStep step) {
		Decision decision = step.decision();
		if (decision == null) {
			return null;
		}
		List<String> words = new ArrayList<>(List.of(decision.ask()));
		decision.branches().stream().map(Branch::label).forEach(words::add);
		return words;
	}

}
