package org.yidiantong.checklist.flow;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.flow.FlowMistake.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways through a flow, and every kind of mistake in its branches.
 */
class FlowUnitTests {

	private static final Limit ANY = new Limit("随时", null, null, null, LimitSource.LOCAL);

	@Test
	void goesOnWithTheNextStepAndEndsWithTheLast() {
		Flow flow = new Flow(List.of(step(1), step(2)));
		assertThat(flow.ways()).containsExactly(new Way(1, 2, null, null), new Way(2, 0, null, null));
		assertThat(flow.hasBranches()).isFalse();
		assertThat(flow.mistakes()).isEmpty();
	}

	@Test
	void followsBranchesReturnsSkipsAndEnds() {
		Flow flow = new Flow(List.of(step(1), asks(2, Branch.back("不齐", 1), Branch.to("齐全", 3)),
				asks(3, Branch.to("确认", 5), Branch.to("不予确认", 4)), new FlowStep(4, "民政局", "告知", ANY, 0, null),
				asks(5, Branch.end("放弃", "书面说明"), Branch.to("接受", 6)), step(6)));
		assertThat(flow.mistakes()).isEmpty();
		assertThat(flow.ways()).contains(new Way(2, 1, "不齐", null), new Way(4, 0, null, null),
				new Way(5, 0, "放弃", "书面说明"));
		assertThat(flow.ways()).filteredOn(Way::returns).containsExactly(new Way(2, 1, "不齐", null));
	}

	@Test
	void namesEveryMistakeByStepAndBranch() {
		Flow flow = new Flow(List.of(
				asks(1, Branch.to(" ", 2), Branch.to("甲", 2), Branch.to("甲", 9), new Branch("丙", null, null, null),
						new Branch("丁", 2, 1, null)),
				asks(2, Branch.to("回头", 1), Branch.back("往前", 3), Branch.to("好", 3)), asks(3, Branch.back("独", 1)),
				new FlowStep(4, "村委会", "公示", ANY, 4, null), new FlowStep(5, "村委会", "公示", ANY, 6,
						new Decision("好吗？", List.of(Branch.to("好", 6), Branch.back("不", 1)))),
				step(6)));
		assertThat(flow.mistakes()).extracting(FlowMistake::kind, FlowMistake::step, FlowMistake::branch)
			.containsExactly(found(Kind.LABEL_MISSING, 1, 0), found(Kind.LABEL_TWICE, 1, 2),
					found(Kind.TARGET_MISSING, 1, 2), found(Kind.NO_END, 1, 3), found(Kind.TWO_ENDS, 1, 4),
					found(Kind.LOOP, 2, 0), found(Kind.NO_RETURN, 2, 1), found(Kind.ONE_BRANCH, 3, -1),
					found(Kind.NO_WAY_ON, 3, -1), found(Kind.LOOP, 4, -1), found(Kind.NEXT_AND_DECISION, 5, -1),
					found(Kind.UNREACHABLE, 4, -1), found(Kind.UNREACHABLE, 5, -1), found(Kind.UNREACHABLE, 6, -1));
	}

	@Test
	void knowsWhoActs() {
		assertThat(new Flow(List.of(step(1), asks(2, Branch.to("好", 3), Branch.back("不", 1)), step(3))).actors())
			.containsExactly("村委会", "乡镇（街）");
	}

	private static org.assertj.core.groups.Tuple found(Kind kind, int step, int branch) {
		return org.assertj.core.groups.Tuple.tuple(kind, step, branch);
	}

	private static FlowStep step(int seq) {
		return new FlowStep(seq, "村委会", "办理", ANY);
	}

	private static FlowStep asks(int seq, Branch... branches) {
		return new FlowStep(seq, "乡镇（街）", "审核", ANY, null, new Decision("好吗？", List.of(branches)));
	}

}
