package org.yidiantong.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;

/**
 * The current state of a story's complaints. Results of an earlier run are looked up, so
 * that a story can continue after an interruption.
 */
final class StoryComplaints {

	private final ModuleDoors doors;

	private final StoryOfficers cast;

	private final Map<String, String> played;

	private final Map<String, ComplaintRef> known = new HashMap<>();

	StoryComplaints(ModuleDoors doors, StoryOfficers cast, Map<String, String> played) {
		this.doors = doors;
		this.cast = cast;
		this.played = played;
	}

	TrackingCode code(Story.Case one) {
		return TrackingCode.parse(Objects.requireNonNull(this.played.get(one.id() + ".file")));
	}

	ComplaintRef ref(Story.Case one) {
		ComplaintRef known = this.known.get(one.id());
		if (known != null) {
			return known;
		}
		ComplaintId id = this.doors.complaints().rateable(code(one)).complaint();
		return new ComplaintRef(id, this.doors.cases().find(this.cast.dispatcher(), id).status().revision());
	}

	/**
	 * Remembers the state of a complaint after a step that leaves nothing else behind.
	 */
	@Nullable String stands(Story.Case one, ActionResult standing) {
		this.known.put(one.id(), new ComplaintRef(standing.id(), standing.revision()));
		return null;
	}

}
