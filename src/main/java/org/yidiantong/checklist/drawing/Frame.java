package org.yidiantong.checklist.drawing;

import java.util.List;
import java.util.Set;

import org.yidiantong.checklist.FlowStep;
import org.yidiantong.checklist.flow.Flow;
import org.yidiantong.checklist.flow.Way;

/**
 * The lanes and the margins beside them: returns run on the left; what skips steps or
 * ends early is on the right.
 */
final class Frame {

	private static final double EDGE = 10;

	private final List<Lane> lanes;

	private final Set<String> actors;

	private final Tracks returns;

	private final Tracks skips;

	private final double left;

	private final double lanesRight;

	private final double endsAt;

	private final double width;

	Frame(Flow flow) {
		this.actors = flow.actors();
		List<Way> ways = flow.ways();
		this.returns = new Tracks(ways.stream().filter(Way::returns).toList());
		this.skips = new Tracks(ways.stream().filter(Frame::skips).toList());
		boolean labelled = ways.stream().anyMatch((way) -> way.returns() && isLane(flow, way, true));
		this.left = EDGE + this.returns.count() * Measures.TRACK + (labelled ? Measures.LABEL : 0);
		boolean beside = ways.stream()
			.anyMatch((way) -> isRight(way) && way.label() != null && isLane(flow, way, false));
		boolean ends = ways.stream().anyMatch((way) -> way.outcome() != null);
		double right = EDGE + (beside ? Measures.LABEL : 0) + (ends ? Measures.END + EDGE : 0)
				+ this.skips.count() * Measures.TRACK + EDGE;
		double lanesWidth = Math.max(Measures.WIDTH - this.left - right, Lanes.count(flow) * Measures.LANE);
		this.lanes = Lanes.of(flow, this.left, lanesWidth);
		this.lanesRight = this.left + lanesWidth;
		this.endsAt = this.lanesRight + EDGE + (beside ? Measures.LABEL : 0);
		this.width = this.lanesRight + right;
	}

	/** Whether a way goes down the right side. */
	static boolean skips(Way way) {
		return way.to() > way.from() + 1;
	}

	static boolean isRight(Way way) {
		return skips(way) || way.outcome() != null;
	}

	/** Whether a way leaves a step in the first lane, or in the last. */
	private boolean isLane(Flow flow, Way way, boolean first) {
		List<String> names = List.copyOf(Lanes.names(flow));
		return flow.step(way.from())
			.filter((step) -> Lanes.actor(step, this.actors).equals(names.get(first ? 0 : names.size() - 1)))
			.isPresent();
	}

	List<Lane> lanes() {
		return this.lanes;
	}

	Lane lane(FlowStep step) {
		String actor = Lanes.actor(step, this.actors);
		return this.lanes.stream().filter((lane) -> lane.actor().equals(actor)).findFirst().orElseThrow();
	}

	double width() {
		return this.width;
	}

	double lanesLeft() {
		return this.left;
	}

	double lanesRight() {
		return this.lanesRight;
	}

	/** The left edge of the boxes of early ends. */
	double endsAt() {
		return this.endsAt;
	}

	/** Where a way runs down or up beside the lanes. */
	double track(Way way) {
		if (way.returns()) {
			return EDGE + (this.returns.count() - 1 - this.returns.of(way)) * Measures.TRACK;
		}
		return this.width - EDGE - (this.skips.count() - 1 - this.skips.of(way)) * Measures.TRACK;
	}

}
