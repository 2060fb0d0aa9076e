package org.yidiantong.checklist.adapted;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.adapted.StepChange.Kind;

/**
 * A sound flow with questions, returns, skips and early ends by chance from a seed, and
 * changes of it, many of which break a rule.
 */
final class GeneratedFlow {

	private final Random random;

	final Item item;

	final List<StepChange> changes = new ArrayList<>();

	GeneratedFlow(long seed) {
		this.random = new Random(seed);
		int count = 2 + this.random.nextInt(6);
		List<FlowStep> steps = new ArrayList<>();
		for (int seq = 1; seq <= count; seq++) {
			Decision decision = (seq < count && this.random.nextInt(4) == 0) ? decision(seq, count) : null;
			steps.add(new FlowStep(seq, "办理人" + this.random.nextInt(3), "办理" + seq, limit(), null, decision));
		}
		this.item = SmallChecklist.LAMPS.flowing(steps);
		for (int i = this.random.nextInt(4); i >= 0; i--) {
			this.changes.add(change(count));
		}
	}

	/** One answer leads to the next step, so that every step is reached. */
	private Decision decision(int seq, int count) {
		List<Branch> branches = new ArrayList<>(List.of(Branch.to("是", seq + 1)));
		branches.add(switch (this.random.nextInt(3)) {
			case 0 -> Branch.end("否", "说明理由");
			case 1 -> Branch.to("否", seq + 1 + this.random.nextInt(count - seq));
			default -> (seq == 1) ? Branch.end("否", "说明理由") : Branch.back("否", 1 + this.random.nextInt(seq - 1));
		});
		return new Decision("行吗？", branches);
	}

	private Limit limit() {
		LimitSource source = LimitSource.values()[this.random.nextInt(3)];
		return (this.random.nextInt(4) == 0) ? new Limit("按会期", null, null, null, source)
				: new Limit("若干日", this.random.nextInt(20), LimitUnit.values()[this.random.nextInt(3)],
						(this.random.nextInt(4) == 0) ? Bound.MIN : Bound.MAX, source);
	}

	private StepChange change(int count) {
		int step = 1 + this.random.nextInt(count);
		return switch (Kind.values()[this.random.nextInt(6)]) {
			case DROP -> StepChange.drop(step);
			case MERGE -> StepChange.merge(step, step + 1, null, null);
			case ADD -> new StepChange(Kind.ADD, step - this.random.nextInt(2), null, "村监委", "看一看", days(3),
					LimitUnit.WORKING_DAY);
			case DETAIL -> StepChange.detail(step, "在村部");
			case RENAME -> StepChange.rename(step, null, "换个说法" + step);
			case LIMIT -> new StepChange(Kind.LIMIT, step, null, null, null, this.random.nextInt(25),
					this.random.nextBoolean() ? null : LimitUnit.WORKING_DAY);
		};
	}

	private @Nullable Integer days(int most) {
		return this.random.nextBoolean() ? null : this.random.nextInt(most);
	}

}
