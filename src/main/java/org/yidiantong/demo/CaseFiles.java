package org.yidiantong.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintRef;
import org.yidiantong.complaints.TrackingCode;

/**
 * Where the cases of a story stand. What is not known from an earlier step of this run is
 * asked for, so that a story goes on after an interruption.
 */
final class CaseFiles {

	private final Doors doors;

	private final Cast cast;

	private final Map<String, String> played;

	private final Map<String, ComplaintRef> known = new HashMap<>();

	CaseFiles(Doors doors, Cast cast, Map<String, String> played) {
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
		UUID id = this.doors.complaints().rateable(code(one)).complaint();
		return new ComplaintRef(id, this.doors.cases().find(this.cast.dispatcher(), id).revision());
	}

	/** Keeps how a case stands after a step; that step needs to leave nothing else. */
	@Nullable String stands(Story.Case one, ActionResult standing) {
		this.known.put(one.id(), new ComplaintRef(standing.id(), standing.revision()));
		return null;
	}

}
