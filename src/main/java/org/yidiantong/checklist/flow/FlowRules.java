package org.yidiantong.checklist.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.flow.FlowMistake.Kind;
import org.yidiantong.kernel.PlainText;

/**
 * The rules for branches. Only a declared return leads back, so that every flow ends.
 */
final class FlowRules {

	private final Flow flow;

	FlowRules(Flow flow) {
		this.flow = flow;
	}

	void check(List<FlowMistake> mistakes) {
		for (FlowStep step : this.flow.steps()) {
			checkNext(step, mistakes);
			Decision decision = step.decision();
			if (decision != null) {
				checkDecision(step, decision, mistakes);
			}
		}
		checkReach(mistakes);
	}

	private void checkNext(FlowStep step, List<FlowMistake> mistakes) {
		Integer next = step.next();
		if (next == null) {
			return;
		}
		if (step.decision() != null) {
			mistakes.add(new FlowMistake(Kind.NEXT_AND_DECISION, step.seq(), -1, "", next));
		}
		if (next != 0 && !exists(next)) {
			mistakes.add(new FlowMistake(Kind.TARGET_MISSING, step.seq(), -1, "", next));
		}
		else if (next != 0 && next <= step.seq()) {
			mistakes.add(new FlowMistake(Kind.LOOP, step.seq(), -1, "", next));
		}
	}

	private void checkDecision(FlowStep step, Decision decision, List<FlowMistake> mistakes) {
		List<Branch> branches = decision.branches();
		if (branches.size() < 2) {
			mistakes.add(new FlowMistake(Kind.ONE_BRANCH, step.seq(), -1, "", 0));
		}
		Set<String> labels = new HashSet<>();
		for (int i = 0; i < branches.size(); i++) {
			Branch branch = branches.get(i);
			if (PlainText.isBlank(branch.label())) {
				mistakes.add(new FlowMistake(Kind.LABEL_MISSING, step.seq(), i, "", 0));
			}
			else if (!labels.add(branch.label())) {
				mistakes.add(new FlowMistake(Kind.LABEL_TWICE, step.seq(), i, branch.label(), 0));
			}
			checkWay(step, branch, i, mistakes);
		}
		if (!branches.isEmpty() && branches.stream().allMatch((branch) -> branch.returnTo() != null)) {
			mistakes.add(new FlowMistake(Kind.NO_WAY_ON, step.seq(), -1, "", 0));
		}
	}

	private void checkWay(FlowStep step, Branch branch, int index, List<FlowMistake> mistakes) {
		long ways = Stream.of(branch.goTo() != null, branch.returnTo() != null, isSet(branch.end()))
			.filter((given) -> given)
			.count();
		if (ways != 1) {
			mistakes
				.add(new FlowMistake((ways == 0) ? Kind.NO_END : Kind.TWO_ENDS, step.seq(), index, branch.label(), 0));
			return;
		}
		Integer forward = branch.goTo();
		Integer back = branch.returnTo();
		Integer target = (forward != null) ? forward : back;
		if (target != null && !exists(target)) {
			mistakes.add(new FlowMistake(Kind.TARGET_MISSING, step.seq(), index, branch.label(), target));
		}
		else if (forward != null && forward <= step.seq()) {
			mistakes.add(new FlowMistake(Kind.LOOP, step.seq(), index, branch.label(), forward));
		}
		else if (back != null && back >= step.seq()) {
			mistakes.add(new FlowMistake(Kind.NO_RETURN, step.seq(), index, branch.label(), back));
		}
	}

	private void checkReach(List<FlowMistake> mistakes) {
		Set<Integer> reached = new HashSet<>(Set.of(1));
		for (FlowStep step : this.flow.steps()) {
			if (reached.contains(step.seq())) {
				this.flow.from(step).forEach((way) -> reached.add(way.to()));
			}
			else {
				mistakes.add(new FlowMistake(Kind.UNREACHABLE, step.seq(), -1, "", 0));
			}
		}
	}

	private boolean exists(int step) {
		return step >= 1 && step <= this.flow.steps().size();
	}

	private static boolean isSet(@Nullable String text) {
		return text != null && !PlainText.isBlank(text);
	}

}
