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
import org.yidiantong.checklist.adapted.StepChange.Kind;
import org.yidiantong.checklist.flow.Flow;

/**
 * Applies changes to a flow and links its ways anew. New steps come first, so that they
 * are placed in the whole flow; then steps are merged, then left out.
 */
final class FlowRewriting {

	private final List<FlowStep> district;

	private final List<FlowNode> nodes = new ArrayList<>();

	private final Map<Integer, FlowNode> lastAfter = new HashMap<>();

	private final List<BrokenRule> broken = new ArrayList<>();

	private final AdaptationRules rules;

	FlowRewriting(List<FlowStep> district, AdaptationRules rules) {
		Flow flow = new Flow(district);
		this.district = district;
		this.rules = rules;
		district.forEach((step) -> this.nodes.add(FlowNode.of(step, flow)));
	}

	/** What is wrong with the changes together. */
	List<BrokenRule> broken() {
		return this.broken;
	}

	AdaptedFlow apply(List<StepChange> changes) {
		each(changes, Kind.ADD, this::add);
		each(changes, Kind.RENAME, (change, index) -> reword(change));
		each(changes, Kind.DETAIL, (change, index) -> detail(change));
		each(changes, Kind.LIMIT, (change, index) -> limit(change));
		each(changes, Kind.MERGE, (change, index) -> merge(change));
		each(changes, Kind.DROP, (change, index) -> drop(change.step(), index));
		List<FlowStep> dropped = changes.stream()
			.filter((change) -> change.kind() == Kind.DROP)
			.map((change) -> this.district.get(change.step() - 1))
			.sorted((one, other) -> Integer.compare(one.seq(), other.seq()))
			.toList();
		return new AdaptedFlow(numbered(), dropped);
	}

	private static void each(List<StepChange> changes, Kind kind, Application application) {
		for (int i = 0; i < changes.size(); i++) {
			if (changes.get(i).kind() == kind) {
				application.apply(changes.get(i), i);
			}
		}
	}

	private void add(StepChange change, int index) {
		FlowNode before = this.lastAfter.get(change.step());
		if (before == null && change.step() > 0) {
			before = node(change.step());
		}
		int first = this.nodes.get(0).key;
		FlowNode added = new FlowNode(-1 - index, text(change.actor()), text(change.action()),
				LocalLimits.of(change.days(), change.unit()), first);
		added.marks.add(Kind.ADD);
		if (before != null && !link(before, added, change.step())) {
			this.broken.add(this.rules.found(AdaptationRule.NEW_STEP_REACHED, index, change.step()));
		}
		this.nodes.add((before == null) ? 0 : this.nodes.indexOf(before) + 1, added);
		this.lastAfter.put(change.step(), added);
	}

	/** Puts a new step into the way that leads from a step to the next one. */
	private static boolean link(FlowNode before, FlowNode added, int step) {
		int next = (before.decision == null) ? before.target : step + 1;
		if (!before.leadsTo(next)) {
			return false;
		}
		before.relink(next, added.key);
		added.target = next;
		return true;
	}

	private void reword(StepChange change) {
		FlowNode node = node(change.step());
		node.actor = Objects.requireNonNullElse(change.actor(), node.actor);
		node.action = Objects.requireNonNullElse(change.action(), node.action);
		node.marks.add(Kind.RENAME);
	}

	private void detail(StepChange change) {
		FlowNode node = node(change.step());
		node.action = node.action + "（" + text(change.action()) + "）";
		node.marks.add(Kind.DETAIL);
	}

	private void limit(StepChange change) {
		FlowNode node = node(change.step());
		node.limit = LocalLimits.with(node.limit, Objects.requireNonNull(change.days()), change.unit());
		node.marks.add(Kind.LIMIT);
	}

	private void merge(StepChange change) {
		List<FlowStep> taken = this.district.subList(change.step() - 1, change.last());
		FlowNode merged = node(change.step());
		FlowNode last = node(change.last());
		merged.action = Objects.requireNonNullElse(change.action(), joined(taken));
		merged.actor = Objects.requireNonNullElse(change.actor(), merged.actor);
		merged.limit = LocalLimits.of(taken, change.days());
		merged.marks.add(Kind.MERGE);
		merged.decision = last.decision;
		merged.target = last.target;
		for (FlowStep step : taken.subList(1, taken.size())) {
			this.nodes.remove(node(step.seq()));
			merged.origins.add(step.seq());
			this.nodes.forEach((node) -> {
				node.relink(step.seq(), merged.key);
				node.returnTo(step.seq(), merged.key);
			});
		}
	}

	private static String joined(List<FlowStep> steps) {
		return String.join("；", steps.stream().map(FlowStep::action).toList());
	}

	private void drop(int step, int index) {
		FlowNode gone = node(step);
		int target = gone.target;
		for (FlowNode node : this.nodes) {
			if (node.returnsTo(step)) {
				if (target == 0 || position(target) >= position(node.key)) {
					this.broken.add(this.rules.found(AdaptationRule.RETURN_KEPT, index, step));
				}
				else {
					node.returnTo(step, target);
				}
			}
			node.relink(step, target);
		}
		this.nodes.remove(gone);
	}

	private List<AdaptedStep> numbered() {
		Map<Integer, Integer> numbers = new HashMap<>(Map.of(0, 0));
		for (int i = 0; i < this.nodes.size(); i++) {
			numbers.put(this.nodes.get(i).key, i + 1);
		}
		return this.nodes.stream().map((node) -> numbered(node, numbers)).toList();
	}

	private AdaptedStep numbered(FlowNode node, Map<Integer, Integer> numbers) {
		int seq = Objects.requireNonNull(numbers.get(node.key));
		Decision question = node.decision;
		Integer next = (question == null) ? next(seq, numbers.get(node.target)) : null;
		Decision decision = (question == null) ? null : new Decision(question.ask(),
				question.branches().stream().map((branch) -> numbered(branch, numbers)).toList());
		FlowStep step = new FlowStep(seq, node.actor, node.action, node.limit, next, decision);
		return new AdaptedStep(step, node.origins, node.marks);
	}

	private @Nullable Integer next(int seq, @Nullable Integer target) {
		boolean usual = target == null || target == seq + 1 || (target == 0 && seq == this.nodes.size());
		return usual ? null : target;
	}

	private static Branch numbered(Branch branch, Map<Integer, Integer> numbers) {
		return new Branch(branch.label(), number(branch.goTo(), numbers), number(branch.returnTo(), numbers),
				branch.end());
	}

	private static @Nullable Integer number(@Nullable Integer key, Map<Integer, Integer> numbers) {
		return (key == null) ? null : numbers.get(key);
	}

	private FlowNode node(int key) {
		return this.nodes.stream().filter((node) -> node.key == key).findFirst().orElseThrow();
	}

	private int position(int key) {
		return this.nodes.indexOf(node(key));
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/** Applies a change at a position. */
	private interface Application {

		void apply(StepChange change, int index);

	}

}
