package org.yidiantong.separation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

import org.yidiantong.evaluation.sampling.DrawSample;
import org.yidiantong.evaluation.sampling.RecordSampleCall;
import org.yidiantong.evaluation.sampling.SampleAnswer;
import org.yidiantong.evaluation.sampling.SampleCallManagement;
import org.yidiantong.evaluation.sampling.SampleManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.support.ClosedEarlier;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A sample of the complaints that were closed on one day.
 */
@Component
class SampleRows implements RowsEverywhere.Part {

	private static final LocalDate DAY = LocalDate.of(2018, 3, 2);

	private final OrganizationManagement organization;

	private final ClosedEarlier cases;

	private final SampleManagement samples;

	private final SampleCallManagement calls;

	SampleRows(OrganizationManagement organization, ClosedEarlier cases, SampleManagement samples,
			SampleCallManagement calls) {
		this.organization = organization;
		this.cases = cases;
		this.samples = samples;
		this.calls = calls;
	}

	@Override
	public void make(DistrictCode district) {
		this.cases.on(district, DAY, this.organization.places().get(0).code().value(), false);
		Actor program = Actor.client(UUID.randomUUID(), "test-" + district, district,
				EnumSet.of(Permission.CASES_DISPATCH));
		UUID sample = this.samples.draw(program, new DrawSample(DAY, DAY, 1, null, null)).id();
		this.calls.record(program, sample, this.samples.find(program, sample).complaints().get(0).complaint(), 0,
				new RecordSampleCall(SampleAnswer.NOT_REACHED, null, null));
	}

}
