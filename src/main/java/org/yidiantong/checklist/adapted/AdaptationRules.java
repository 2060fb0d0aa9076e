package org.yidiantong.checklist.adapted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.adapted.StepChange.Kind;
import org.yidiantong.kernel.PlainText;

/**
 * Checks each change against the flow of the district. Law is not weakened, a minimum not
 * shortened, a maximum not lengthened. Collects everything that is wrong.
 */
final class AdaptationRules {

	/** The longest words of a changed or new step. */
	static final int LONGEST = 200;

	private static final int MOST_DAYS = 365;

	private static final int MOST_CHANGES = 40;

	private final List<FlowStep> steps;

	private final String law;

	private final List<BrokenRule> broken = new ArrayList<>();

	AdaptationRules(Item item) {
		this.steps = item.steps();
		String bases = item.basis()
			.stream()
			.map((one) -> "《" + one.title() + "》" + Objects.requireNonNullElse(one.articles(), ""))
			.collect(Collectors.joining("、"));
		this.law = bases.isEmpty() ? item.name() : bases;
	}

	List<BrokenRule> check(List<StepChange> changes) {
		if (changes.isEmpty()) {
			breaks(AdaptationRule.NOT_EMPTY, -1, null);
		}
		if (changes.size() > MOST_CHANGES) {
			breaks(AdaptationRule.NOT_TOO_MANY, -1, null);
			return this.broken;
		}
		for (int i = 0; i < changes.size(); i++) {
			check(changes.get(i), i);
		}
		checkTogether(changes);
		return this.broken;
	}

	/** Adds what is found when the changes are applied. */
	BrokenRule found(AdaptationRule rule, int change, int step) {
		return rule(rule, change, (step < 1 || step > this.steps.size()) ? null : this.steps.get(step - 1), step);
	}

	private void check(StepChange change, int index) {
		int first = (change.kind() == Kind.ADD) ? 0 : 1;
		if (change.step() < first || change.step() > this.steps.size() || change.last() > this.steps.size()) {
			this.broken.add(rule(AdaptationRule.STEP_KNOWN, index, null,
					(change.last() > this.steps.size()) ? change.last() : change.step()));
			return;
		}
		switch (change.kind()) {
			case DROP -> drop(step(change), index);
			case MERGE -> merge(change, index);
			case ADD -> add(change, index);
			case DETAIL -> words(change.action(), true, index, step(change));
			case RENAME -> rename(change, index);
			case LIMIT -> limit(change, index);
		}
	}

	private void drop(FlowStep step, int index) {
		if (isLaw(step)) {
			breaks(AdaptationRule.LAW_STEP_KEPT, index, step);
		}
		else if (isMinimum(step)) {
			breaks(AdaptationRule.MINIMUM_STEP_KEPT, index, step);
		}
		if (step.decision() != null) {
			breaks(AdaptationRule.QUESTION_KEPT, index, step);
		}
	}

	private void merge(StepChange change, int index) {
		if (change.last() <= change.step()) {
			breaks(AdaptationRule.MERGE_RANGE, index, step(change));
			return;
		}
		List<FlowStep> taken = this.steps.subList(change.step() - 1, change.last());
		for (FlowStep step : taken) {
			if (isLaw(step)) {
				breaks(AdaptationRule.LAW_STEP_APART, index, step);
			}
			else if (isMinimum(step)) {
				breaks(AdaptationRule.MINIMUM_STEP_APART, index, step);
			}
			if (step.seq() < change.last() && leadsElsewhere(step)) {
				breaks(AdaptationRule.QUESTION_NOT_INSIDE, index, step);
			}
		}
		words(change.actor(), false, index, step(change));
		words(change.action(), false, index, step(change));
		mergedLimit(change, taken, index);
	}

	private void mergedLimit(StepChange change, List<FlowStep> taken, int index) {
		Integer days = change.days();
		if (days == null) {
			return;
		}
		Integer sum = LocalLimits.sum(taken);
		if (sum == null || (change.unit() != null && change.unit() != taken.get(0).limit().unit())) {
			breaks(AdaptationRule.MERGE_LIMIT, index, step(change));
		}
		else if (days > sum) {
			breaks(AdaptationRule.MAXIMUM_NOT_LENGTHENED, index, step(change));
		}
		else if (days < 0) {
			breaks(AdaptationRule.COUNTED, index, step(change));
		}
	}

	private void add(StepChange change, int index) {
		FlowStep after = (change.step() == 0) ? null : step(change);
		words(change.actor(), true, index, after);
		words(change.action(), true, index, after);
		Integer days = change.days();
		if (days != null && (days < 0 || days > MOST_DAYS || change.unit() == null)) {
			breaks(AdaptationRule.COUNTED, index, after);
		}
	}

	private void rename(StepChange change, int index) {
		FlowStep step = step(change);
		if (isLaw(step)) {
			breaks(AdaptationRule.LAW_STEP_WORDED, index, step);
		}
		words(change.actor(), false, index, step);
		words(change.action(), false, index, step);
		boolean sameActor = change.actor() == null || change.actor().equals(step.actor());
		if (sameActor && (change.action() == null || change.action().equals(step.action()))) {
			breaks(AdaptationRule.EFFECTIVE, index, step);
		}
	}

	private void limit(StepChange change, int index) {
		FlowStep step = step(change);
		Limit limit = step.limit();
		Integer days = change.days();
		if (days == null || days < 0 || days > MOST_DAYS || (limit.unit() == null && change.unit() == null)) {
			breaks(AdaptationRule.COUNTED, index, step);
		}
		else if (limit.days() == null) {
			if (isLaw(step)) {
				breaks(AdaptationRule.LAW_TEXT_KEPT, index, step);
			}
		}
		else if (change.unit() != null && change.unit() != limit.unit()) {
			breaks(AdaptationRule.UNIT_KEPT, index, step);
		}
		else if (days.equals(limit.days())) {
			breaks(AdaptationRule.EFFECTIVE, index, step);
		}
		else if (limit.bound() == Bound.MIN && days < limit.days()) {
			breaks(isLaw(step) ? AdaptationRule.LAW_LIMIT_KEPT : AdaptationRule.MINIMUM_NOT_SHORTENED, index, step);
		}
		else if (limit.bound() == Bound.MAX && days > limit.days()) {
			breaks(isLaw(step) ? AdaptationRule.LAW_LIMIT_KEPT : AdaptationRule.MAXIMUM_NOT_LENGTHENED, index, step);
		}
	}

	/**
	 * A step that is dropped or merged has no other change; none is changed twice alike.
	 */
	private void checkTogether(List<StepChange> changes) {
		Set<Integer> gone = new HashSet<>();
		Set<List<Object>> seen = new HashSet<>();
		for (int i = 0; i < changes.size(); i++) {
			StepChange change = changes.get(i);
			if (change.takesAway()) {
				for (int step = change.step(); step <= Math.min(change.last(), this.steps.size()); step++) {
					if (!gone.add(step)) {
						this.broken.add(found(AdaptationRule.CHANGED_ONCE, i, step));
					}
				}
			}
			else if (change.kind() != Kind.ADD && !seen.add(List.of(change.kind(), change.step()))) {
				this.broken.add(found(AdaptationRule.CHANGED_ONCE, i, change.step()));
			}
		}
		for (int i = 0; i < changes.size(); i++) {
			StepChange change = changes.get(i);
			if (change.kind() == Kind.ADD && gone.contains(change.step()) && !endsMerge(changes, change.step())) {
				this.broken.add(found(AdaptationRule.NEW_STEP_PLACED, i, change.step()));
			}
			else if (change.kind() != Kind.ADD && !change.takesAway() && gone.contains(change.step())) {
				this.broken.add(found(AdaptationRule.CHANGED_ONCE, i, change.step()));
			}
		}
	}

	private static boolean endsMerge(List<StepChange> changes, int step) {
		return changes.stream().anyMatch((one) -> one.kind() == Kind.MERGE && one.last() == step);
	}

	private void words(@Nullable String text, boolean needed, int index, @Nullable FlowStep step) {
		boolean missing = (text == null) ? needed : PlainText.isBlank(text);
		if (missing || (text != null && text.codePoints().count() > LONGEST)) {
			breaks(AdaptationRule.WORDED, index, step);
		}
	}

	private FlowStep step(StepChange change) {
		return this.steps.get(change.step() - 1);
	}

	private static boolean leadsElsewhere(FlowStep step) {
		Integer next = step.next();
		return step.decision() != null || (next != null && next != step.seq() + 1);
	}

	private static boolean isLaw(FlowStep step) {
		return step.limit().source() == LimitSource.LAW;
	}

	private static boolean isMinimum(FlowStep step) {
		return step.limit().bound() == Bound.MIN;
	}

	private void breaks(AdaptationRule rule, int change, @Nullable FlowStep step) {
		this.broken.add(rule(rule, change, step, (step == null) ? 0 : step.seq()));
	}

	private BrokenRule rule(AdaptationRule rule, int change, @Nullable FlowStep step, int number) {
		return (step == null) ? new BrokenRule(rule, change, number, "", "", this.law)
				: new BrokenRule(rule, change, number, step.action(), step.limit().text(), this.law);
	}

}
