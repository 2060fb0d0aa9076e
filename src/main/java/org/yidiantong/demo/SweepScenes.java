package org.yidiantong.demo;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.SweepId;

/**
 * Sweeps: the first desk opens one at the place of a complaint, and the unit of the place
 * returns what it found.
 */
final class SweepScenes {

	private final ModuleDoors doors;

	private final StoryOfficers cast;

	private final StoryComplaints files;

	private final Map<String, String> played;

	SweepScenes(ModuleDoors doors, StoryOfficers cast, StoryComplaints files, Map<String, String> played) {
		this.doors = doors;
		this.cast = cast;
		this.files = files;
		this.played = played;
	}

	String open(Story.Case one, Story.Swept swept) {
		return this.doors.sweeps()
			.open(this.cast.desk(one.place()), this.files.ref(one).id(), swept.task(), swept.dueOn())
			.toString();
	}

	@Nullable String report(Story.Case one, Story.Swept swept) {
		SweepId id = SweepId.from(Objects.requireNonNull(this.played.get(one.id() + ".sweep")));
		this.doors.sweeps()
			.report(this.cast.writer(one.place()), id, swept.checked(), swept.found(), swept.fixed(), swept.note());
		return null;
	}

}
