package org.yidiantong.separation;

import java.util.UUID;

import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A disciplinary report, which is sealed with a key of its district.
 */
@Component
class DisciplinaryRows implements RowsEverywhere.Part {

	private final OrganizationManagement organization;

	private final ComplaintManagement complaints;

	DisciplinaryRows(OrganizationManagement organization, ComplaintManagement complaints) {
		this.organization = organization;
		this.complaints = complaints;
	}

	@Override
	public void make(DistrictCode district) {
		String place = this.organization.places().get(0).code().value();
		this.complaints.file(new FileComplaint(UUID.randomUUID().toString(), null, place, "收受承包人三千元",
				FileComplaint.DISCIPLINARY, true, null));
	}

}
