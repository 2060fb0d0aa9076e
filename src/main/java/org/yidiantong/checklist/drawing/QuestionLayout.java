package org.yidiantong.checklist.drawing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yidiantong.checklist.Decision;
import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.drawing.Box.Kind;
import org.yidiantong.checklist.drawing.Line.Point;
import org.yidiantong.checklist.flow.Way;

/**
 * Lays out the question after a step, the labels of the ways to its sides, and the boxes
 * of early ends. The question is as high as these need.
 */
final class QuestionLayout {

	private static final double ABOVE = 4;

	private final Frame frame;

	private final List<Box> boxes;

	private final List<Label> labels;

	private final Map<Way, Point> exits;

	private final List<Line> lines;

	QuestionLayout(Frame frame, List<Box> boxes, List<Label> labels, Map<Way, Point> exits, List<Line> lines) {
		this.frame = frame;
		this.boxes = boxes;
		this.labels = labels;
		this.exits = exits;
		this.lines = lines;
	}

	Box lay(FlowStep step, Decision decision, List<Way> ways, Lane lane, double y) {
		List<Way> left = ways.stream().filter(Way::returns).toList();
		List<Way> right = ways.stream().filter(Frame::isRight).toList();
		double width = lane.width() - 2 * Measures.GUTTER;
		List<String> ask = TextWidth.wrap(decision.ask(), Measures.TEXT,
				width - 2 * (Measures.POINT + Measures.PADDING));
		Box question = Box.of(Kind.QUESTION, step.seq(), lane.x() + Measures.GUTTER, y, width, ask, List.of())
			.atLeast(Math.max(left.stream().mapToDouble(this::room).sum(),
					right.stream().mapToDouble(this::room).sum()));
		this.boxes.add(question);
		place(left, question);
		place(right, question);
		return question;
	}

	private void place(List<Way> ways, Box question) {
		double spare = question.height() - ways.stream().mapToDouble(this::room).sum();
		double top = question.y() + spare / 2;
		for (Way way : ways) {
			double at = top + above(way);
			double inset = inset(question, at);
			double x = way.returns() ? question.x() + inset : question.right() - inset;
			label(way, question, at);
			if (way.outcome() == null) {
				this.exits.put(way, new Point(x, at));
			}
			else {
				end(way, new Point(x, at));
			}
			top += room(way);
		}
	}

	private void label(Way way, Box question, double at) {
		Label text = FlowLayout.label(way);
		if (text != null) {
			double x = way.returns() ? question.x() - 2 - text.width() : question.right() + 4;
			this.labels.add(new Label(x, at - ABOVE - text.height(), text.lines()));
		}
	}

	private void end(Way way, Point from) {
		List<String> lines = outcome(way);
		double height = height(lines);
		this.boxes.add(new Box(Kind.END, way.from(), this.frame.endsAt(), from.y() - height / 2, Measures.END, height,
				List.of(), lines));
		this.lines.add(new Line(List.of(from, new Point(this.frame.endsAt(), from.y())), false));
	}

	/** The height that a way to the side needs. */
	private double room(Way way) {
		return above(way) + below(way);
	}

	private static double above(Way way) {
		Label text = FlowLayout.label(way);
		return Math.max((text == null) ? 0 : text.height() + ABOVE + 2, below(way));
	}

	private static double below(Way way) {
		return (way.outcome() == null) ? 8 : height(outcome(way)) / 2 + 5;
	}

	private static double height(List<String> lines) {
		return 2 * Measures.PADDING + lines.size() * Measures.SMALL_LINE;
	}

	private static List<String> outcome(Way way) {
		return TextWidth.wrap(Objects.requireNonNullElse(way.outcome(), ""), Measures.SMALL,
				Measures.END - 2 * Measures.PADDING);
	}

	/** How far the slanted side is from the edge at this height. */
	private static double inset(Box question, double y) {
		double middle = question.y() + question.height() / 2;
		return Measures.POINT * Math.min(1, Math.abs(y - middle) / (question.height() / 2));
	}

}
