package org.yidiantong.checklist.drawing;

import java.util.List;
import java.util.stream.DoubleStream;

import org.yidiantong.checklist.drawing.Box.Kind;
import org.yidiantong.checklist.drawing.FlowCanvas.Ink;
import org.yidiantong.checklist.drawing.FlowCanvas.Letters;

/**
 * Draws a layout on a canvas: lanes, lines, boxes, labels, one above the other.
 */
final class FlowPainter {

	private static final int BLACK = 0;

	private static final int WHITE = 255;

	private static final int EDGE = 0x99;

	private static final double STROKE = 1.6;

	private static final Letters NAME = new Letters(Measures.TEXT, BLACK, true, true, false);

	private static final Letters ACTION = new Letters(Measures.TEXT, BLACK, true, false, false);

	private static final Letters LIMIT = new Letters(Measures.SMALL, 0x33, true, false, false);

	private static final Letters OUTCOME = new Letters(Measures.SMALL, BLACK, true, false, false);

	private static final Letters LABEL = new Letters(Measures.SMALL, BLACK, false, false, true);

	private final Layout layout;

	private final FlowCanvas canvas;

	private FlowPainter(Layout layout, FlowCanvas canvas) {
		this.layout = layout;
		this.canvas = canvas;
	}

	static void paint(Layout layout, FlowCanvas canvas) {
		FlowPainter painter = new FlowPainter(layout, canvas);
		painter.lanes();
		layout.lines().forEach(painter::line);
		layout.boxes().forEach(painter::box);
		layout.labels()
			.forEach((label) -> text(canvas, label.lines(), label.x(), label.y(), Measures.SMALL_LINE, LABEL));
	}

	/** Draws lines of text below each other. */
	static void text(FlowCanvas canvas, List<String> lines, double x, double y, double height, Letters letters) {
		for (int i = 0; i < lines.size(); i++) {
			canvas.text(lines.get(i), x, y + i * height + height / 2 + letters.size() * 0.36, letters);
		}
	}

	private void lanes() {
		double height = this.layout.height();
		for (int i = 0; i < this.layout.lanes().size(); i++) {
			Lane lane = this.layout.lanes().get(i);
			this.canvas.rectangle(lane.x(), 0, lane.width(), height, 0, new Ink((i % 2 == 0) ? WHITE : 0xf4, EDGE, 1));
			this.canvas.rectangle(lane.x(), 0, lane.width(), this.layout.headBottom(), 0, new Ink(0xe2, EDGE, 1));
			double room = this.layout.headBottom() - lane.lines().size() * Measures.TEXT_LINE;
			text(this.canvas, lane.lines(), lane.middle(), room / 2, Measures.TEXT_LINE, NAME);
		}
	}

	private void line(Line line) {
		this.canvas.arrow(line.back(),
				line.points().stream().flatMapToDouble((point) -> DoubleStream.of(point.x(), point.y())).toArray());
	}

	private void box(Box box) {
		if (box.kind() == Kind.QUESTION) {
			double middle = box.y() + box.height() / 2;
			double left = box.x() + Measures.POINT;
			double right = box.right() - Measures.POINT;
			this.canvas.shape(new Ink(WHITE, BLACK, STROKE), box.x(), middle, left, box.y(), right, box.y(),
					box.right(), middle, right, box.bottom(), left, box.bottom());
		}
		else {
			this.canvas.rectangle(box.x(), box.y(), box.width(), box.height(), corner(box.kind()), new Ink(
					(box.kind() == Kind.END) ? 0xe8 : WHITE, BLACK, (box.kind() == Kind.LAW_STEP) ? 3.4 : STROKE));
		}
		double room = box.height() - box.lines().size() * Measures.TEXT_LINE - box.small().size() * Measures.SMALL_LINE;
		double y = box.y() + room / 2;
		text(this.canvas, box.lines(), box.middle(), y, Measures.TEXT_LINE, ACTION);
		text(this.canvas, box.small(), box.middle(), y + box.lines().size() * Measures.TEXT_LINE, Measures.SMALL_LINE,
				(box.kind() == Kind.END) ? OUTCOME : LIMIT);
	}

	private static double corner(Kind kind) {
		return switch (kind) {
			case LAST -> 17;
			case END -> 12;
			default -> 4;
		};
	}

}
