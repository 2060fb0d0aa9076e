package org.yidiantong.checklist.drawing;

import java.util.ArrayList;
import java.util.List;

import org.yidiantong.checklist.flow.Way;

/**
 * The vertical lines beside the lanes, each in a track of its own where they pass the
 * same rows.
 */
final class Tracks {

	private final List<List<Way>> tracks = new ArrayList<>();

	Tracks(List<Way> ways) {
		ways.stream().sorted((one, other) -> length(one) - length(other)).forEach(this::place);
	}

	int count() {
		return this.tracks.size();
	}

	/** The track of a way, the innermost is 0. */
	int of(Way way) {
		for (int i = 0; i < this.tracks.size(); i++) {
			if (this.tracks.get(i).contains(way)) {
				return i;
			}
		}
		throw new IllegalArgumentException("Not beside the lanes: " + way);
	}

	private void place(Way way) {
		for (List<Way> track : this.tracks) {
			if (track.stream().noneMatch((other) -> meet(way, other))) {
				track.add(way);
				return;
			}
		}
		this.tracks.add(new ArrayList<>(List.of(way)));
	}

	private static boolean meet(Way one, Way other) {
		return Math.min(one.from(), one.to()) <= Math.max(other.from(), other.to())
				&& Math.min(other.from(), other.to()) <= Math.max(one.from(), one.to());
	}

	private static int length(Way way) {
		return Math.abs(way.from() - way.to());
	}

}
