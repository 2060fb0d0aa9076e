package org.yidiantong.checklist.adapted;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.SmallChecklist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes of a flow when the list changes the flow, too.
 */
class FlowRebaseUnitTests {

	private static final List<FlowStep> BEFORE = List.of(step(1, "申请", 3), step(2, "登记", 3), step(3, "审核", 5),
			step(4, "公示", 7), step(5, "归档", 10));

	@Test
	void takesChangesOverUnderTheNewNumbers() {
		Item now = item(step(1, "申请", 3), step(2, "核对身份", 1), step(3, "登记", 3), step(4, "审核", 5), step(5, "公示", 7),
				step(6, "归档", 10));
		FlowRebase rebase = FlowRebase.of(BEFORE,
				List.of(StepChange.drop(5), StepChange.merge(2, 3, null, null), StepChange.detail(4, "在村口")), now);
		assertThat(rebase.changes()).containsExactly(StepChange.drop(6), StepChange.merge(3, 4, null, null),
				StepChange.detail(5, "在村口"));
		assertThat(rebase.adaptation().flow().orElseThrow().flowSteps()).extracting(FlowStep::action)
			.containsExactly("申请", "核对身份", "登记；审核", "公示（在村口）");
	}

	@Test
	void leavesToAPersonWhatBothChanged() {
		Item now = item(step(1, "申请", 3), step(2, "登记", 3), step(3, "审核", 2), step(4, "公示", 7), step(5, "归档", 10));
		FlowRebase rebase = FlowRebase.of(BEFORE, List.of(StepChange.limit(3, 4), StepChange.detail(1, "在村部")), now);
		assertThat(rebase.adaptation().flow()).isEmpty();
		assertThat(rebase.adaptation().broken()).extracting(BrokenRule::rule, BrokenRule::step, BrokenRule::action)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(AdaptationRule.STEP_AS_BEFORE, 3, "审核"));
		assertThat(rebase.changes()).containsExactly(StepChange.detail(1, "在村部"));
	}

	@Test
	void settlesWhatBothLeftOut() {
		Item now = item(step(1, "申请", 3), step(2, "审核", 5), step(3, "公示", 7), step(4, "归档", 10));
		FlowRebase rebase = FlowRebase.of(BEFORE, List.of(StepChange.drop(2), StepChange.drop(5)), now);
		assertThat(rebase.changes()).containsExactly(StepChange.drop(4));
		assertThat(rebase.adaptation().flow()).isPresent();
	}

	/** A later list may make law of a step that was left out. */
	@Test
	void neverWeakensALawThatCameLater() {
		FlowStep law = new FlowStep(5, "村委会", "归档",
				new Limit("10", 10, LimitUnit.CALENDAR_DAY, Bound.MAX, LimitSource.LAW));
		Item now = item(step(1, "申请", 3), step(2, "登记", 3), step(3, "审核", 5), step(4, "公示", 7), law);
		assertThat(FlowRebase.of(BEFORE, List.of(StepChange.drop(5)), now).adaptation().flow()).isEmpty();
	}

	/** Over generated flows: an unchanged list changes nothing, merging twice neither. */
	@Test
	void changesNothingWhenTheListDoesNot() {
		LongStream.range(0, 5_000).mapToObj(GeneratedFlow::new).forEach((one) -> {
			FlowAdaptation before = FlowAdaptation.of(one.item, one.changes);
			if (before.flow().isPresent()) {
				FlowRebase rebase = FlowRebase.of(one.item.steps(), one.changes, one.item);
				assertThat(rebase.changes()).isEqualTo(one.changes);
				assertThat(rebase.adaptation().flow()).isEqualTo(before.flow());
			}
		});
	}

	/** Over generated flows: a step put in front moves every change by one. */
	@Test
	void followsTheSteps() {
		LongStream.range(0, 5_000).mapToObj(GeneratedFlow::new).forEach((one) -> {
			Item now = one.item.flowing(later(one.item.steps()));
			FlowRebase rebase = FlowRebase.of(one.item.steps(), one.changes, now);
			rebase.adaptation().flow().ifPresent((flow) -> {
				assertThat(FlowRebase.of(now.steps(), rebase.changes(), now).changes()).isEqualTo(rebase.changes());
				assertThat(rebase.changes()).hasSize(one.changes.size());
			});
		});
	}

	private static List<FlowStep> later(List<FlowStep> steps) {
		List<FlowStep> later = new ArrayList<>(steps);
		FlowStep last = steps.get(steps.size() - 1);
		later.add(new FlowStep(last.seq() + 1, "村监委", "另外看一看", last.limit()));
		return later;
	}

	private static FlowStep step(int seq, String action, int days) {
		return new FlowStep(seq, "村委会", action,
				new Limit(Integer.toString(days), days, LimitUnit.WORKING_DAY, Bound.MAX, LimitSource.LOCAL));
	}

	private static Item item(FlowStep... steps) {
		return SmallChecklist.LAMPS.flowing(List.of(steps));
	}

}
