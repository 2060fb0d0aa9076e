package org.yidiantong.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.CallBackManagement;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
import org.yidiantong.evaluation.RatingFilter;
import org.yidiantong.evaluation.exclusion.ExclusionManagement;
import org.yidiantong.evaluation.exclusion.ProposeExclusion;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;

import org.springframework.stereotype.Component;

/**
 * Proposes through the module's door that a rating does not count.
 */
@Component
class ExclusionObjects implements ModuleObjects {

	private final ClosedComplaints cases;

	private final EvaluationManagement evaluation;

	private final CallBackManagement ratings;

	private final ExclusionManagement exclusions;

	ExclusionObjects(ClosedComplaints cases, EvaluationManagement evaluation, CallBackManagement ratings,
			ExclusionManagement exclusions) {
		this.cases = cases;
		this.evaluation = evaluation;
		this.ratings = ratings;
		this.exclusions = exclusions;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		TrackingCode code = this.cases.closed(Actors.YUAN, place, true);
		this.evaluation.rate(new RateComplaint(code, 1, List.of(), null, null, false));
		Actor dispatcher = Actors.post(Role.DISPATCHER);
		UUID rating = this.ratings.ratings(dispatcher, RatingFilter.ALL, new PageRequest(1, null)).items().get(0).id();
		String id = this.exclusions.propose(dispatcher, new ProposeExclusion(rating, "同一人冒名评价", "电话核实，投诉人本人没有评价过"))
			.id()
			.toString();
		return Map.of("rating-exclusions/id", id, "exclusions/id", id);
	}

}
