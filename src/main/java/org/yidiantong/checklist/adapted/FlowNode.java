package org.yidiantong.checklist.adapted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.adapted.StepChange.Kind;
import org.yidiantong.checklist.flow.Flow;

/**
 * A step while a flow is being adapted. It names other steps by keys that stay the same
 * when steps come and go: the number in the flow of the district, a negative one for a
 * new step, 0 for the end.
 */
final class FlowNode {

	/** How a procedure ends where the step that ended it is left out. */
	private static final String ENDED = "办理结束";

	final int key;

	final List<Integer> origins = new ArrayList<>();

	final Set<Kind> marks = EnumSet.noneOf(Kind.class);

	String actor;

	String action;

	Limit limit;

	/** The step that follows; only meaningful without a question. */
	int target;

	@Nullable Decision decision;

	FlowNode(int key, String actor, String action, Limit limit, int target) {
		this.key = key;
		this.actor = actor;
		this.action = action;
		this.limit = limit;
		this.target = target;
	}

	static FlowNode of(FlowStep step, Flow flow) {
		int target = (step.decision() == null) ? flow.from(step).get(0).to() : 0;
		FlowNode node = new FlowNode(step.seq(), step.actor(), step.action(), step.limit(), target);
		node.decision = step.decision();
		node.origins.add(step.seq());
		return node;
	}

	/** Leads every forward way to another step, or to the end. */
	void relink(int from, int to) {
		Decision question = this.decision;
		if (question == null) {
			this.target = (this.target == from) ? to : this.target;
			return;
		}
		this.decision = new Decision(question.ask(),
				question.branches().stream().map((branch) -> relinked(branch, from, to)).toList());
	}

	/** Leads every return to another step. */
	void returnTo(int from, int to) {
		Decision question = this.decision;
		if (question != null) {
			this.decision = new Decision(question.ask(),
					question.branches()
						.stream()
						.map((branch) -> is(branch.returnTo(), from) ? Branch.back(branch.label(), to) : branch)
						.toList());
		}
	}

	boolean returnsTo(int step) {
		return this.decision != null
				&& this.decision.branches().stream().anyMatch((branch) -> is(branch.returnTo(), step));
	}

	boolean leadsTo(int step) {
		return (this.decision == null) ? this.target == step
				: this.decision.branches().stream().anyMatch((branch) -> is(branch.goTo(), step));
	}

	private static Branch relinked(Branch branch, int from, int to) {
		if (!is(branch.goTo(), from)) {
			return branch;
		}
		return (to == 0) ? Branch.end(branch.label(), ENDED) : Branch.to(branch.label(), to);
	}

	private static boolean is(@Nullable Integer step, int key) {
		return step != null && step == key;
	}

}
