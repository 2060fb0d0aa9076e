package org.yidiantong.checklist.drawing;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.flow.Flow;

/**
 * The flow of an item as a drawing. The same item is always drawn the same.
 */
public final class FlowChart {

	private final Item item;

	private final Flow flow;

	private FlowChart(Item item) {
		this.item = item;
		this.flow = new Flow(item.steps());
	}

	public static FlowChart of(Item item) {
		return new FlowChart(item);
	}

	/**
	 * Swim lanes in SVG, for a desk and for paper, without colours and scripts. It has a
	 * title, and a description that tells the flow in sentences.
	 */
	public String svg() {
		return new SvgChart(this.item, FlowLayout.of(this.flow), text()).toString();
	}

	/** The flow in sentences, for those who cannot see it. */
	public String text() {
		return FlowWords.told(this.flow);
	}

}
