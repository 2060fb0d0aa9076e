package org.yidiantong.separation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

import org.yidiantong.evaluation.sampling.DrawSample;
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

	SampleRows(OrganizationManagement organization, ClosedEarlier cases, SampleManagement samples) {
		this.organization = organization;
		this.cases = cases;
		this.samples = samples;
	}

	@Override
	public void make(DistrictCode district) {
		this.cases.on(district, DAY, this.organization.places().get(0).code().value(), false);
		Actor program = Actor.client(UUID.randomUUID(), "test-" + district, district,
				EnumSet.of(Permission.CASES_DISPATCH));
		this.samples.draw(program, new DrawSample(DAY, DAY, 1, null, null));
	}

}
