package org.yidiantong.checklist.drawing;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.flow.Flow;

/**
 * The flow of an item as a drawing. The same item is always drawn the same.
 */
public final class FlowChart {

	private final Item item;

	private final Flow flow;

	private final LocalMarks marks;

	private final Layout layout;

	private FlowChart(Item item, LocalMarks marks) {
		this.item = item;
		this.marks = marks;
		this.flow = new Flow(item.steps());
		this.layout = FlowLayout.of(this.flow, marks);
	}

	/** The chart of the district's flow. */
	public static FlowChart of(Item item) {
		return of(item, LocalMarks.NONE);
	}

	/** The chart of a flow that a place has adapted. */
	public static FlowChart of(Item item, LocalMarks marks) {
		return new FlowChart(item, marks);
	}

	/**
	 * Swim lanes in SVG, for a desk and for paper, without colours and scripts. It has a
	 * title, and a description that tells the flow in sentences.
	 */
	public String svg() {
		return new SvgChart(this.item, this.layout, text(), legend()).toString();
	}

	/** Draws the lanes on another canvas, without title and legend. */
	public void drawOn(FlowCanvas canvas) {
		FlowPainter.paint(this.layout, canvas);
	}

	/** How wide the lanes are. */
	public double width() {
		return this.layout.width();
	}

	/** How high the lanes are. */
	public double height() {
		return this.layout.height();
	}

	/** The limit of the whole procedure, and what the signs in the drawing mean. */
	public String legend() {
		return FlowWords.foot(this.item, this.marks);
	}

	/** The flow in sentences, for those who cannot see it. */
	public String text() {
		return FlowWords.told(this.flow, this.marks);
	}

}
