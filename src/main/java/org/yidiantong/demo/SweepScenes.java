package org.yidiantong.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.sweep.OpenSweep;
import org.yidiantong.complaints.sweep.ReturnSelfCheck;
import org.yidiantong.complaints.sweep.SelfCheckView;
import org.yidiantong.identity.Actor;

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
			.open(this.cast.desk(one.place()), this.files.ref(one).id(),
					new OpenSweep(List.of(one.place().value()), swept.task(), swept.dueOn()))
			.id()
			.toString();
	}

	@Nullable String report(Story.Case one, Story.Swept swept) {
		SweepId id = SweepId.from(Objects.requireNonNull(this.played.get(one.id() + ".sweep")));
		Actor unit = this.cast.writer(one.place());
		SelfCheckView check = this.doors.selfChecks().find(unit, id, Objects.requireNonNull(unit.unit()));
		this.doors.selfChecks()
			.report(unit, id, check.unit().code(), new ReturnSelfCheck(check.revision(), swept.checked(), swept.found(),
					swept.fixed(), swept.note(), List.of()));
		return null;
	}

}
