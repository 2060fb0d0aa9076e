package org.yidiantong.checklist.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.drawing.Box.Kind;
import org.yidiantong.checklist.drawing.Line.Point;
import org.yidiantong.checklist.flow.Flow;
import org.yidiantong.checklist.flow.Way;

/**
 * Lays out a flow: one row for each step, in the lane of who acts. The question after a
 * step is below it in the same row, so that nothing else is beside either of them and no
 * line crosses a box.
 */
final class FlowLayout {

	private final Flow flow;

	private final LocalMarks marks;

	private final Frame frame;

	private final List<Box> boxes = new ArrayList<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<Label> labels = new ArrayList<>();

	private final Map<Integer, Box> steps = new LinkedHashMap<>();

	private final Map<Way, Point> exits = new LinkedHashMap<>();

	private final Map<Integer, Integer> entriesLeft = new LinkedHashMap<>();

	private final Map<Integer, Integer> entriesRight = new LinkedHashMap<>();

	private double y;

	private FlowLayout(Flow flow, LocalMarks marks) {
		this.flow = flow;
		this.marks = marks;
		this.frame = new Frame(flow);
	}

	static Layout of(Flow flow, LocalMarks marks) {
		return new FlowLayout(flow, marks).lay();
	}

	private Layout lay() {
		double head = 2 * Measures.PADDING
				+ this.frame.lanes().stream().mapToInt((lane) -> lane.lines().size()).max().orElse(1)
						* Measures.TEXT_LINE;
		this.y = head + Measures.GAP / 2;
		for (FlowStep step : this.flow.steps()) {
			row(step);
		}
		this.flow.ways().forEach(this::connect);
		return new Layout(this.frame.width(), this.y, head, this.frame.lanes(), this.boxes, this.lines, this.labels);
	}

	private void row(FlowStep step) {
		Lane lane = this.frame.lane(step);
		double width = lane.width() - 2 * Measures.GUTTER;
		Box box = Box
			.of(FlowWords.isLaw(step) ? Kind.LAW_STEP : Kind.STEP, step.seq(), lane.x() + Measures.GUTTER, this.y,
					width, FlowWords.lines(step, lane.actor(), width - 2 * Measures.PADDING, this.marks),
					FlowWords.limit(step.limit(), width - 2 * Measures.PADDING))
			.atLeast(24 + 12 * this.flow.ways().stream().filter((way) -> enters(way, step)).count());
		this.boxes.add(box);
		this.steps.put(step.seq(), box);
		this.y = box.bottom();
		List<Way> ways = this.flow.from(step);
		Decision decision = step.decision();
		Box last = box;
		if (decision != null) {
			this.lines.add(straight(box.middle(), box.bottom(), box.bottom() + Measures.GAP * 0.7));
			last = new QuestionLayout(this.frame, this.boxes, this.labels, this.exits, this.lines).lay(step, decision,
					ways, lane, box.bottom() + Measures.GAP * 0.7);
		}
		else if (Frame.skips(ways.get(0))) {
			this.exits.put(ways.get(0), new Point(box.right(), box.bottom() - 10));
		}
		else if (ways.get(0).to() == 0) {
			last = end(step, box);
		}
		this.y = last.bottom() + gap(last, ways);
	}

	/** The end as planned. */
	private Box end(FlowStep step, Box above) {
		double top = above.bottom() + Measures.GAP * 0.7;
		this.lines.add(straight(above.middle(), above.bottom(), top));
		Box end = new Box(Kind.LAST, step.seq(), above.middle() - 42, top, 84, 34, List.of(FlowWords.END), List.of());
		this.boxes.add(end);
		return end;
	}

	/** The room below a row, with the label of the way down. */
	private double gap(Box last, List<Way> ways) {
		List<String> down = new ArrayList<>();
		for (Way way : ways) {
			if (way.to() == way.from() + 1 && !Frame.isRight(way)) {
				this.exits.put(way, new Point(last.middle(), last.bottom()));
				String label = way.label();
				if (label != null) {
					down.add(label);
				}
			}
		}
		if (down.isEmpty()) {
			return Measures.GAP;
		}
		double x = last.middle() + 8;
		double width = Math.max(Measures.SMALL * 3, this.frame.lanesRight() - x - 4);
		Label label = new Label(x, last.bottom() + 5, TextWidth.wrap(String.join("／", down), Measures.SMALL, width));
		this.labels.add(label);
		return Math.max(Measures.GAP, label.height() + 30);
	}

	private void connect(Way way) {
		Point from = this.exits.get(way);
		Box target = this.steps.get(way.to());
		if (from == null || target == null) {
			return;
		}
		if (!way.returns() && !Frame.skips(way)) {
			down(from, target);
			return;
		}
		double track = this.frame.track(way);
		Map<Integer, Integer> entries = way.returns() ? this.entriesLeft : this.entriesRight;
		double entry = target.y() + 12 * entries.merge(target.seq(), 1, Integer::sum);
		this.lines.add(new Line(List.of(from, new Point(track, from.y()), new Point(track, entry),
				new Point(way.returns() ? target.x() : target.right(), entry)), way.returns()));
	}

	private void down(Point from, Box target) {
		double turn = target.y() - 16;
		Point end = new Point(target.middle(), target.y());
		boolean straight = Math.abs(from.x() - end.x()) < 1;
		Line line = new Line(
				straight ? List.of(from, end) : List.of(from, new Point(from.x(), turn), new Point(end.x(), turn), end),
				false);
		if (!this.lines.contains(line)) {
			this.lines.add(line);
		}
	}

	private static boolean enters(Way way, FlowStep step) {
		return (way.to() == step.seq() && (way.returns() || Frame.skips(way)))
				|| (way.from() == step.seq() && Frame.skips(way));
	}

	private static Line straight(double x, double from, double to) {
		return new Line(List.of(new Point(x, from), new Point(x, to)), false);
	}

	/** The text of a label; null without one. */
	static @Nullable Label label(Way way) {
		String text = way.label();
		return (text == null) ? null : new Label(0, 0, TextWidth.wrap(text, Measures.SMALL, Measures.LABEL));
	}

}
