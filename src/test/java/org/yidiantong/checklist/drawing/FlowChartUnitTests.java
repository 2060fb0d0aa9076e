package org.yidiantong.checklist.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.Branch;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.LimitUnit;
import org.yidiantong.checklist.SmallChecklist;
import org.yidiantong.checklist.flow.Flow;
import org.yidiantong.checklist.flow.Way;
import org.yidiantong.checklist.folder.PublishedFolders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws generated and published flows: nothing overlaps, nothing is missing, every text
 * fits its box.
 */
class FlowChartUnitTests {

	private static final String WORDS = "村民委员会召开会议讨论通过公示（不少于7日），审核“一卡通”发放；3个工作日内、书面告知理由A4材料2022年";

	@Test
	void laysOutGeneratedFlows() {
		for (int seed = 0; seed < 400; seed++) {
			check(generated(new Random(seed)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "341503", "341502" })
	void laysOutEveryPublishedFlow(String district) {
		List<Item> items = PublishedFolders.checklist(district).items();
		assertThat(items).hasSizeGreaterThan(35);
		items.forEach((item) -> check(new Flow(item.steps())));
	}

	@Test
	void tellsTheFlowInSentences() {
		Flow flow = new Flow(List.of(step(1, "农户", "申请", null, null),
				step(2, "乡镇", "审核", null,
						new Decision("齐全吗？",
								List.of(Branch.back("不齐", 1), Branch.to("齐全", 4), Branch.to("特殊", 3),
										Branch.end("不属于", "告知去处")))),
				step(3, "区局", "特批", 0, null), step(4, "区局", "发放", null, null)));
		assertThat(FlowWords.told(flow, LocalMarks.NONE)).contains("第1步，农户：申请，时限3日〔法定·最短〕。", "齐全吗？不齐，退回第1步；齐全，转到第4步；",
				"不属于，告知去处，办理结束。", "然后办理结束。");
	}

	@Test
	void hasNameDescriptionAndNoScript() {
		Item item = PublishedFolders.checklist("341503").items().get(0);
		String svg = FlowChart.of(item).svg();
		assertThat(svg).startsWith("<svg ")
			.contains("role=\"img\"", "<title id=\"t\">" + item.name(), "<desc id=\"d\">第1步")
			.doesNotContain("<script", "href");
		assertThat(FlowChart.of(item).svg()).isEqualTo(svg);
	}

	@Test
	void escapesTexts() {
		Item bad = SmallChecklist.LAMPS.named("<script>alert(1)</script>&\"'");
		assertThat(FlowChart.of(bad).svg()).doesNotContain("<script", "&\"").contains("&lt;script&gt;", "&amp;");
	}

	@ParameterizedTest
	@MethodSource
	void breaksLinesWhereItIsAllowed(String text) {
		List<String> lines = TextWidth.wrap(text, 10, 60);
		assertThat(String.join("", lines)).isEqualTo(text);
		assertThat(lines).allSatisfy((line) -> {
			assertThat(TextWidth.of(line, 10)).isLessThanOrEqualTo(60);
			assertThat(line).doesNotStartWith("，").doesNotStartWith("）").doesNotEndWith("（");
		});
	}

	static List<String> breaksLinesWhereItIsAllowed() {
		return List.of("村民会议应提前，十日通知", "一二三四五（六七八九）十", "一二三四五六，七", "编号2022年第15号，公告", "短");
	}

	private static void check(Flow flow) {
		assertThat(flow.mistakes()).isEmpty();
		Layout layout = FlowLayout.of(flow, LocalMarks.NONE);
		for (int i = 0; i < layout.boxes().size(); i++) {
			Box box = layout.boxes().get(i);
			assertThat(box.x()).isNotNegative();
			assertThat(box.right()).isLessThanOrEqualTo(layout.width());
			assertThat(box.bottom()).isLessThanOrEqualTo(layout.height());
			fits(box);
			layout.boxes()
				.stream()
				.skip(i + 1L)
				.forEach((other) -> assertThat(box.overlaps(other)).as("%s and %s of %s", box, other, flow).isFalse());
			layout.labels()
				.forEach((label) -> assertThat(box.overlaps(around(label))).as("%s and %s of %s", box, label, flow)
					.isFalse());
			layout.lines().forEach((line) -> assertThat(crosses(line, box)).as("%s and %s", line, box).isFalse());
		}
		assertThat(layout.labels())
			.allSatisfy((label) -> assertThat(label.x() + label.width()).isLessThanOrEqualTo(layout.width()));
		isWhole(flow, layout);
	}

	private static void isWhole(Flow flow, Layout layout) {
		String text = layout.boxes()
			.stream()
			.flatMap((box) -> IntStream.range(0, 2)
				.mapToObj((part) -> String.join("", (part == 0) ? box.lines() : box.small())))
			.map(FlowChartUnitTests::packed)
			.collect(Collectors.joining("\n"));
		String labels = layout.labels()
			.stream()
			.map((label) -> packed(String.join("", label.lines())))
			.collect(Collectors.joining("\n"));
		flow.steps().forEach((step) -> {
			assertThat(text).contains(packed(step.seq() + ". " + step.action()), packed(FlowWords.limit(step.limit())));
			if (step.decision() != null) {
				assertThat(text).contains(packed(step.decision().ask()));
			}
		});
		for (Way way : flow.ways()) {
			if (way.label() != null) {
				assertThat(labels).contains(packed(way.label()));
			}
			if (way.outcome() != null) {
				assertThat(text).contains(packed(way.outcome()));
			}
		}
		long lines = flow.ways().size() - joined(flow)
				+ flow.steps().stream().filter((step) -> step.decision() != null).count();
		assertThat(layout.lines()).hasSize((int) lines);
	}

	/** Ways from one step to the next are drawn as one. */
	private static long joined(Flow flow) {
		return flow.steps()
			.stream()
			.mapToLong((step) -> Math.max(0,
					flow.from(step).stream().filter((way) -> way.to() == way.from() + 1).count() - 1))
			.sum();
	}

	private static void fits(Box box) {
		double room = box.width() - ((box.kind() == Box.Kind.QUESTION) ? 2 * Measures.POINT : 0);
		assertThat(box.lines())
			.allSatisfy((line) -> assertThat(TextWidth.of(line, Measures.TEXT)).isLessThanOrEqualTo(room));
		assertThat(box.small())
			.allSatisfy((line) -> assertThat(TextWidth.of(line, Measures.SMALL)).isLessThanOrEqualTo(room));
		assertThat(box.lines().size() * Measures.TEXT_LINE + box.small().size() * Measures.SMALL_LINE)
			.isLessThanOrEqualTo(box.height());
	}

	private static Box around(Label label) {
		return new Box(Box.Kind.STEP, 0, label.x(), label.y(), label.width(), label.height(), List.of(), List.of());
	}

	private static boolean crosses(Line line, Box box) {
		for (int i = 1; i < line.points().size(); i++) {
			Line.Point one = line.points().get(i - 1);
			Line.Point other = line.points().get(i);
			double left = Math.min(one.x(), other.x());
			double top = Math.min(one.y(), other.y());
			Box segment = new Box(Box.Kind.STEP, 0, left, top, Math.max(one.x(), other.x()) - left,
					Math.max(one.y(), other.y()) - top, List.of(), List.of());
			double inside = (box.kind() == Box.Kind.QUESTION) ? Measures.POINT : 0.01;
			Box core = new Box(box.kind(), 0, box.x() + inside, box.y() + 0.01, box.width() - 2 * inside,
					box.height() - 0.02, List.of(), List.of());
			if (segment.overlaps(core)) {
				return true;
			}
		}
		return false;
	}

	private static String packed(String text) {
		return text.replace(" ", "");
	}

	private static Flow generated(Random random) {
		int count = 1 + random.nextInt(12);
		List<String> actors = IntStream.rangeClosed(0, random.nextInt(7))
			.mapToObj((i) -> words(random, 2, 9) + i + (random.nextInt(4) == 0 ? "/" + words(random, 2, 6) : ""))
			.toList();
		List<FlowStep> steps = new ArrayList<>();
		boolean skipped = false;
		for (int seq = 1; seq <= count; seq++) {
			Integer next = null;
			Decision decision = null;
			int kind = random.nextInt(4);
			if (kind == 1 && seq < count) {
				List<Branch> branches = new ArrayList<>(List.of(Branch.to("一" + words(random, 1, 12), seq + 1)));
				if (seq > 1) {
					branches.add(Branch.back("二" + words(random, 1, 12), 1 + random.nextInt(seq - 1)));
				}
				branches.add(Branch.end("三" + words(random, 1, 12), words(random, 2, 20)));
				branches.add(Branch.to("四" + words(random, 1, 12), seq + 1 + random.nextInt(count - seq)));
				skipped = branches.get(branches.size() - 1).goTo() == seq + 2;
				decision = new Decision(words(random, 3, 15) + "？", branches);
			}
			else if (kind == 2 && skipped && seq < count) {
				next = seq + 1 + random.nextInt(count - seq);
				skipped = false;
			}
			else {
				skipped = false;
			}
			steps.add(step(seq, actors.get(random.nextInt(actors.size())), words(random, 2, 60), next, decision));
		}
		Flow flow = new Flow(steps);
		return flow.mistakes().isEmpty() ? flow
				: new Flow(steps.stream()
					.map((step) -> step(step.seq(), step.actor(), step.action(), null, step.decision()))
					.toList());
	}

	private static FlowStep step(int seq, String actor, String action, Integer next, Decision decision) {
		return new FlowStep(seq, actor, action, new Limit("3日", 3, LimitUnit.CALENDAR_DAY, Bound.MIN, LimitSource.LAW),
				next, decision);
	}

	private static String words(Random random, int least, int most) {
		int start = random.nextInt(WORDS.length());
		String words = WORDS.repeat(3).substring(start, start + least + random.nextInt(most - least + 1));
		return words;
	}

}
