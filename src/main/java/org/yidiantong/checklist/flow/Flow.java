package org.yidiantong.checklist.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;

/**
 * The flow of an item: its steps and the ways between them.
 *
 * @param steps in order, numbered from 1
 */
@ValueObject
public record Flow(List<FlowStep> steps) {

	public Flow {
		steps = List.copyOf(steps);
	}

	/** All ways, in the order of steps and branches. */
	public List<Way> ways() {
		return this.steps.stream().flatMap((step) -> from(step).stream()).toList();
	}

	/** The ways that leave a step, in the order of its branches. */
	public List<Way> from(FlowStep step) {
		Decision decision = step.decision();
		if (decision == null) {
			return List.of(new Way(step.seq(), following(step), null, null));
		}
		return decision.branches().stream().map((branch) -> way(step, branch)).toList();
	}

	/** The step with this number. */
	public Optional<FlowStep> step(int seq) {
		return this.steps.stream().filter((step) -> step.seq() == seq).findFirst();
	}

	/** Whether it has a question or a step that skips others. */
	public boolean hasBranches() {
		return this.steps.stream().anyMatch((step) -> step.decision() != null || step.next() != null);
	}

	/** Who acts, in the order in which they first act. */
	public Set<String> actors() {
		Set<String> actors = new LinkedHashSet<>();
		this.steps.forEach((step) -> actors.add(step.actor()));
		return actors;
	}

	/** Everything that is wrong with its branches, in the order of steps. */
	public List<FlowMistake> mistakes() {
		List<FlowMistake> mistakes = new ArrayList<>();
		new FlowRules(this).check(mistakes);
		return mistakes;
	}

	private int following(FlowStep step) {
		Integer next = step.next();
		if (next != null) {
			return next;
		}
		return (step.seq() < this.steps.size()) ? step.seq() + 1 : 0;
	}

	private static Way way(FlowStep step, Branch branch) {
		Integer target = target(branch);
		return new Way(step.seq(), (target == null) ? 0 : target, branch.label(), branch.end());
	}

	private static @Nullable Integer target(Branch branch) {
		return (branch.goTo() == null) ? branch.returnTo() : branch.goTo();
	}

}
