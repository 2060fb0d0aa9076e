package org.yidiantong.separation;

import java.util.List;

import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.evaluation.EvaluationManagement;
import org.yidiantong.evaluation.RateComplaint;
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

	RatingRows(OrganizationManagement organization, EvaluationManagement evaluation, ClosedComplaints closedCases) {
		this.organization = organization;
		this.evaluation = evaluation;
		this.closedCases = closedCases;
	}

	@Override
	public void make(DistrictCode district) {
		String place = this.organization.places().get(0).code().value();
		TrackingCode code = this.closedCases.closed(district, place, true);
		this.evaluation.rate(new RateComplaint(code, 1, List.of(), null, null, false));
		this.closedCases.reopen(district, code);
	}

}
