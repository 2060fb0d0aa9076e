package org.yidiantong.checklist.adapted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yidiantong.checklist.Basis;
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
import org.yidiantong.checklist.flow.Flow;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a village may change in a flow, and every rule that keeps it from more. The
 * properties hold over generated flows.
 */
class FlowAdaptationUnitTests {

	private static final Basis LAW = new Basis("LAW", "村民委员会组织法", null, "第21—26条", LocalDate.of(1998, 11, 4), null,
			null);

	/**
	 * A flow with a step of law, a public notice, a question that returns, and a skip.
	 */
	private static final Item ITEM = item(step(1, "提议", max(3, LimitSource.LOCAL)),
			step(2, "商议", max(5, LimitSource.LOCAL)), asks(3, "审议", Branch.to("同意", 4), Branch.back("不同意", 2)),
			step(4, "表决", max(10, LimitSource.LAW)), step(5, "公示", min(7, LimitSource.NORM)),
			asks(6, "实施", Branch.to("没有变更", 8), Branch.to("有变更", 7)), step(7, "说明变更", max(2, LimitSource.NORM)),
			step(8, "归档", new Limit("办结后", null, null, null, LimitSource.LAW)));

	@Test
	void dropsMergesAddsDetailsRenamesAndSetsLimits() {
		AdaptedFlow flow = adapted(StepChange.merge(1, 2, null, "提议并商议"), StepChange.detail(4, "在文化广场"),
				StepChange.limit(4, 8), StepChange.limit(5, 10), StepChange.rename(6, "村民组", null), StepChange.drop(7),
				StepChange.add(5, "红白理事会", "征求意见"));
		assertThat(flow.steps()).extracting((one) -> one.step().action(), AdaptedStep::origins)
			.containsExactly(row("提议并商议", 1, 2), row("审议", 3), row("表决（在文化广场）", 4), row("公示", 5), row("征求意见"),
					row("实施", 6), row("归档", 8));
		assertThat(flow.steps().get(2).step().limit().text()).isEqualTo("不超过8日（法定：10）");
		assertThat(flow.steps().get(2).marks()).containsExactly(Kind.DETAIL, Kind.LIMIT);
		assertThat(flow.steps().get(0).step().limit().days()).isEqualTo(8);
		assertThat(flow.steps().get(1).step().decision())
			.isEqualTo(new Decision("好吗？", List.of(Branch.to("同意", 3), Branch.back("不同意", 1))));
		assertThat(flow.steps().get(5).step().decision())
			.isEqualTo(new Decision("好吗？", List.of(Branch.to("没有变更", 7), Branch.to("有变更", 7))));
		assertThat(flow.dropped()).extracting(FlowStep::seq).containsExactly(7);
		assertThat(flow.marked()).containsExactlyInAnyOrder(1, 3, 4, 5, 6);
	}

	@Test
	void namesStepRuleAndLawOfEveryMistakeAtOnce() {
		List<BrokenRule> broken = FlowAdaptation
			.of(ITEM, List.of(StepChange.drop(4), StepChange.limit(5, 3), StepChange.limit(7, 3)))
			.broken();
		assertThat(broken).containsExactly(
				new BrokenRule(AdaptationRule.LAW_STEP_KEPT, 0, 4, "表决", "10", "《村民委员会组织法》第21—26条"),
				new BrokenRule(AdaptationRule.MINIMUM_NOT_SHORTENED, 1, 5, "公示", "7", "《村民委员会组织法》第21—26条"),
				new BrokenRule(AdaptationRule.MAXIMUM_NOT_LENGTHENED, 2, 7, "说明变更", "2", "《村民委员会组织法》第21—26条"));
	}

	@Test
	void keepsLawAndMinimums() {
		assertThat(broken(StepChange.drop(5))).containsExactly(AdaptationRule.MINIMUM_STEP_KEPT);
		assertThat(broken(StepChange.merge(4, 5, null, null))).containsExactly(AdaptationRule.LAW_STEP_APART,
				AdaptationRule.MINIMUM_STEP_APART);
		assertThat(broken(StepChange.rename(4, null, "村干部商量"))).containsExactly(AdaptationRule.LAW_STEP_WORDED);
		assertThat(broken(StepChange.limit(4, 11))).containsExactly(AdaptationRule.LAW_LIMIT_KEPT);
		assertThat(broken(new StepChange(Kind.LIMIT, 8, null, null, null, 90, LimitUnit.CALENDAR_DAY)))
			.containsExactly(AdaptationRule.LAW_TEXT_KEPT);
		assertThat(broken(StepChange.limit(8, 90))).containsExactly(AdaptationRule.COUNTED);
	}

	@Test
	void keepsQuestionsAndReturns() {
		assertThat(broken(StepChange.drop(3))).containsExactly(AdaptationRule.QUESTION_KEPT);
		assertThat(broken(StepChange.merge(6, 7, null, null))).containsExactly(AdaptationRule.QUESTION_NOT_INSIDE);
		assertThat(broken(StepChange.drop(2))).as("step 3 would return to itself")
			.containsExactly(AdaptationRule.RETURN_KEPT);
		assertThat(broken(StepChange.merge(2, 3, null, null))).as("the merged step would return to itself")
			.containsExactly(AdaptationRule.FLOW_SOUND);
		AdaptedFlow flow = adapted(StepChange.add(3, "村监委", "监票"));
		assertThat(flow.steps().get(2).step().decision())
			.isEqualTo(new Decision("好吗？", List.of(Branch.to("同意", 4), Branch.back("不同意", 2))));
	}

	@Test
	void endsABranchWhoseStepsAreLeftOut() {
		Item item = item(asks(1, "审核", Branch.to("通过", 2), Branch.to("不通过", 3)),
				new FlowStep(2, "村委会", "发放", max(3, LimitSource.LOCAL), 0, null),
				step(3, "告知", max(3, LimitSource.LOCAL)));
		AdaptedFlow flow = FlowAdaptation.of(item, List.of(StepChange.drop(3))).flow().orElseThrow();
		assertThat(flow.steps().get(0).step().decision())
			.isEqualTo(new Decision("好吗？", List.of(Branch.to("通过", 2), Branch.end("不通过", "办理结束"))));
		assertThat(flow.steps().get(1).step().next()).isNull();
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThat(broken()).containsExactly(AdaptationRule.NOT_EMPTY);
		assertThat(broken(StepChange.drop(9), StepChange.drop(0), StepChange.add(9, "甲", "乙")))
			.containsOnly(AdaptationRule.STEP_KNOWN);
		assertThat(broken(StepChange.merge(2, 2, null, null))).containsExactly(AdaptationRule.MERGE_RANGE);
		assertThat(broken(StepChange.drop(7), StepChange.limit(7, 1))).containsExactly(AdaptationRule.CHANGED_ONCE);
		assertThat(broken(StepChange.drop(7), StepChange.add(7, "甲", "乙")))
			.containsExactly(AdaptationRule.NEW_STEP_PLACED);
		assertThat(broken(StepChange.limit(1, 3), StepChange.rename(2, "村委会", null)))
			.containsOnly(AdaptationRule.EFFECTIVE);
		assertThat(broken(StepChange.add(1, " ", "看"), StepChange.detail(1, "长".repeat(201))))
			.containsOnly(AdaptationRule.WORDED);
		assertThat(broken(new StepChange(Kind.LIMIT, 1, null, null, null, 2, LimitUnit.MONTH)))
			.containsExactly(AdaptationRule.UNIT_KEPT);
		assertThat(broken(new StepChange(Kind.MERGE, 1, 2, null, null, 9, null)))
			.containsExactly(AdaptationRule.MAXIMUM_NOT_LENGTHENED);
		assertThat(
				FlowAdaptation.of(item(step(1, "提议", max(3, LimitSource.LOCAL))), List.of(StepChange.drop(1))).broken())
			.extracting(BrokenRule::rule)
			.containsExactly(AdaptationRule.STEPS_REMAIN);
		assertThat(
				broken(IntStream.range(0, 41).mapToObj((i) -> StepChange.add(1, "甲", "乙")).toArray(StepChange[]::new)))
			.containsExactly(AdaptationRule.NOT_TOO_MANY);
	}

	/**
	 * Over generated flows: law and minimums hold, every flow is sound, nothing else
	 * moves.
	 */
	@Test
	void neverWeakensAHigherRule() {
		List<Kind> seen = new ArrayList<>();
		LongStream.range(0, 20_000).mapToObj(GeneratedFlow::new).forEach((one) -> {
			FlowAdaptation adaptation = FlowAdaptation.of(one.item, one.changes);
			assertThat(adaptation.flow().isPresent()).isEqualTo(adaptation.broken().isEmpty());
			adaptation.flow().ifPresent((flow) -> {
				assertThat(new Flow(flow.flowSteps()).mistakes()).as("%s", one.changes).isEmpty();
				one.item.steps().forEach((step) -> checkStep(step, flow));
				flow.steps().stream().filter((step) -> !step.isMarked()).forEach((step) -> checkSame(one.item, step));
				one.changes.forEach((change) -> seen.add(change.kind()));
			});
		});
		assertThat(seen).as("changes of every kind are accepted").contains(Kind.values());
	}

	private static void checkStep(FlowStep step, AdaptedFlow flow) {
		List<AdaptedStep> kept = flow.steps().stream().filter((one) -> one.origins().contains(step.seq())).toList();
		boolean law = step.limit().source() == LimitSource.LAW;
		if (kept.isEmpty()) {
			assertThat(law || step.limit().bound() == Bound.MIN).as("%s", step).isFalse();
			assertThat(flow.dropped()).contains(step);
			return;
		}
		AdaptedStep now = kept.get(0);
		assertThat(kept).hasSize(1);
		Integer before = step.limit().days();
		if (step.limit().bound() == Bound.MIN) {
			assertThat(days(now)).isGreaterThanOrEqualTo(Objects.requireNonNull(before));
		}
		else if (before != null && now.origins().size() == 1) {
			assertThat(days(now)).isLessThanOrEqualTo(before);
		}
		if (law) {
			assertThat(now.origins()).containsExactly(step.seq());
			assertThat(now.step().action()).startsWith(step.action());
			assertThat(now.step().actor()).isEqualTo(step.actor());
		}
	}

	private static void checkSame(Item item, AdaptedStep now) {
		FlowStep before = item.steps().get(now.origins().get(0) - 1);
		assertThat(now.step().action()).isEqualTo(before.action());
		assertThat(now.step().limit()).isEqualTo(before.limit());
		assertThat(now.step().decision() == null).isEqualTo(before.decision() == null);
	}

	private static @Nullable Integer days(AdaptedStep step) {
		return step.step().limit().days();
	}

	private static AdaptedFlow adapted(StepChange... changes) {
		return FlowAdaptation.of(ITEM, List.of(changes)).flow().orElseThrow();
	}

	private static List<AdaptationRule> broken(StepChange... changes) {
		return FlowAdaptation.of(ITEM, List.of(changes)).broken().stream().map(BrokenRule::rule).toList();
	}

	private static org.assertj.core.groups.Tuple row(String action, Integer... origins) {
		return org.assertj.core.groups.Tuple.tuple(action, List.of(origins));
	}

	private static FlowStep step(int seq, String action, Limit limit) {
		return new FlowStep(seq, "村委会", action, limit);
	}

	private static FlowStep asks(int seq, String action, Branch... branches) {
		return new FlowStep(seq, "村委会", action, new Limit("按会期", null, null, null, LimitSource.LOCAL), null,
				new Decision("好吗？", List.of(branches)));
	}

	private static Limit max(int days, LimitSource source) {
		return new Limit(Integer.toString(days), days, LimitUnit.CALENDAR_DAY, Bound.MAX, source);
	}

	private static Limit min(int days, LimitSource source) {
		return new Limit(Integer.toString(days), days, LimitUnit.CALENDAR_DAY, Bound.MIN, source);
	}

	private static Item item(FlowStep... steps) {
		Item item = SmallChecklist.LAMPS.flowing(List.of(steps));
		return new Item(item.code(), item.lineage(), item.name(), item.category(), item.appliesTo(), List.of(LAW),
				item.handledBy(), item.guidedBy(), item.scope(), item.requirements(), item.responsibility(),
				item.supervision(), item.steps(), item.totalLimit(), item.disclosure(), item.materials(),
				item.riskPoints());
	}

}
