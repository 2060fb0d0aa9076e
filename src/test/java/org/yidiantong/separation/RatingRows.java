package org.yidiantong.separation;

import java.util.List;
import java.util.Set;
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
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A bad rating, which opens a call-back as well, of a complaint that is done again.
 */
@Component
class RatingRows implements RowsEverywhere.Part {

	private final OrganizationManagement organization;

	private final EvaluationManagement evaluation;

	private final ClosedComplaints closedCases;

	private final CallBackManagement ratings;

	private final ExclusionManagement exclusions;

	RatingRows(OrganizationManagement organization, EvaluationManagement evaluation, ClosedComplaints closedCases,
			CallBackManagement ratings, ExclusionManagement exclusions) {
		this.ratings = ratings;
		this.exclusions = exclusions;
		this.organization = organization;
		this.evaluation = evaluation;
		this.closedCases = closedCases;
	}

	@Override
	public void make(DistrictCode district) {
		String place = this.organization.places().get(0).code().value();
		TrackingCode code = this.closedCases.closed(district, place, true);
		this.evaluation.rate(new RateComplaint(code, 1, List.of(), null, null, false));
		exclude(district);
		this.closedCases.reopen(district, code);
	}

	/** The district decides that the rating does not count. */
	private void exclude(DistrictCode district) {
		Actor desk = officer(district, Role.DISPATCHER);
		UUID rating = this.ratings.ratings(desk, RatingFilter.ALL, new PageRequest(1, null)).items().get(0).id();
		UUID id = this.exclusions.propose(desk, new ProposeExclusion(rating, "冒名评价", "电话核实，本人没有评价过")).id();
		this.exclusions.decide(officer(district, Role.LEADER), id, true, null);
	}

	private static Actor officer(DistrictCode district, Role role) {
		return Actor.officer(UUID.randomUUID(), role.name(), district, null, Set.of(role));
	}

}
