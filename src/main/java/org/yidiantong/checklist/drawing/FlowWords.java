package org.yidiantong.checklist.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.yidiantong.checklist.Bound;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.Limit;
import org.yidiantong.checklist.LimitSource;
import org.yidiantong.checklist.TotalLimit;
import org.yidiantong.checklist.flow.Flow;
import org.yidiantong.checklist.flow.Way;

/**
 * The words of the drawing. They are Chinese, as the lists are.
 */
final class FlowWords {

	static final String END = "办结";

	static final String LEGEND = "粗框：时限出自法律法规或党内法规，不得放宽。〔最短〕不得缩短，〔最长〕不得延长。虚线：退回。";

	/** Stands at each step in which a place differs from the district. */
	static final String MARK = "★";

	private FlowWords() {
	}

	/** The limit of the whole procedure and the legend. */
	static String foot(Item item, LocalMarks marks) {
		TotalLimit total = item.totalLimit();
		return ((total == null) ? "" : "全程时限：" + total.text() + "。") + LEGEND + marks.legend();
	}

	static boolean isLaw(FlowStep step) {
		return step.limit().source() == LimitSource.LAW;
	}

	/** Number and action, and who acts where that is not just the actor of the lane. */
	static List<String> lines(FlowStep step, String lane, double width, LocalMarks marks) {
		String mark = marks.marks(step.seq()) ? MARK : "";
		List<String> lines = new ArrayList<>(
				TextWidth.wrap(mark + step.seq() + ". " + step.action(), Measures.TEXT, width));
		if (!lane.equals(step.actor())) {
			lines.addAll(TextWidth.wrap("（" + step.actor() + "）", Measures.TEXT, width));
		}
		return lines;
	}

	/** A limit with its source and bound. */
	static String limit(Limit limit) {
		String source = switch (limit.source()) {
			case LAW -> "法定";
			case NORM -> "规范";
			case LOCAL -> "本地";
		};
		String bound = (limit.bound() == null) ? "" : (limit.bound() == Bound.MIN) ? "·最短" : "·最长";
		return limit.text() + "〔" + source + bound + "〕";
	}

	/** A limit with its source and bound, which are not broken. */
	static List<String> limit(Limit limit, double width) {
		String whole = limit(limit);
		String text = limit.text();
		if (TextWidth.of(whole, Measures.SMALL) <= width) {
			return List.of(whole);
		}
		List<String> lines = new ArrayList<>(TextWidth.wrap(text, Measures.SMALL, width));
		lines.add(whole.substring(text.length()));
		return lines;
	}

	/** The whole flow in sentences. */
	static String told(Flow flow, LocalMarks marks) {
		return flow.steps().stream().map((step) -> told(flow, step, marks)).collect(Collectors.joining());
	}

	private static String told(Flow flow, FlowStep step, LocalMarks marks) {
		StringBuilder told = new StringBuilder("第%d步%s，%s：%s，时限%s。".formatted(step.seq(),
				marks.marks(step.seq()) ? "（与清单不同）" : "", step.actor(), step.action(), limit(step.limit())));
		Decision decision = step.decision();
		if (decision != null) {
			told.append(decision.ask());
			told.append(flow.from(step)
				.stream()
				.map((way) -> way.label() + "，" + told(way))
				.collect(Collectors.joining("；", "", "。")));
		}
		else if (step.next() != null) {
			told.append("然后").append(told(flow.from(step).get(0))).append("。");
		}
		return told.toString();
	}

	private static String told(Way way) {
		String outcome = way.outcome();
		if (outcome != null) {
			return outcome + "，办理结束";
		}
		if (way.to() == 0) {
			return "办理结束";
		}
		return (way.returns() ? "退回第" : "转到第") + way.to() + "步";
	}

}
