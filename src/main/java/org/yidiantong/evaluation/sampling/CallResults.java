package org.yidiantong.evaluation.sampling;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;

import org.springframework.stereotype.Component;

/**
 * Puts the calls, and the ratings of those who answered, beside the chosen complaints.
 */
@Component
class CallResults {

	private final SampleCalls calls;

	private final CallBackManagement ratings;

	CallResults(SampleCalls calls, CallBackManagement ratings) {
		this.calls = calls;
		this.ratings = ratings;
	}

	/** The chosen complaints of a sample that the actor may see, with their calls. */
	List<SampledComplaint> of(Actor actor, UUID sample, List<SampledComplaint> chosen) {
		Map<ComplaintId, SampleCall> recorded = this.calls.of(sample);
		List<ComplaintId> answered = chosen.stream().map(SampledComplaint::complaint).filter((one) -> {
			SampleCall call = recorded.get(one);
			return call != null && call.answer().isAnswered();
		}).toList();
		boolean readable = actor.isDistrictWide() && actor.may(Permission.RATINGS_READ);
		Map<ComplaintId, Integer> levels = readable ? this.ratings.firstLevels(actor, answered) : Map.of();
		return chosen.stream()
			.map((one) -> with(one, recorded.get(one.complaint()), levels.get(one.complaint())))
			.toList();
	}

	private static SampledComplaint with(SampledComplaint one, @Nullable SampleCall call, @Nullable Integer rating) {
		return new SampledComplaint(one.complaint(), one.caseNumber(), one.township(), one.placeCode(), one.itemName(),
				call, rating);
	}

}
