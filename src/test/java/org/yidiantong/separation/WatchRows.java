package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.watch.WatchManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A report about the first village, whose unit asks for it.
 */
@Component
class WatchRows implements RowsEverywhere.Part {

	private final OrganizationManagement organization;

	private final ComplaintManagement complaints;

	private final WatchManagement watch;

	WatchRows(OrganizationManagement organization, ComplaintManagement complaints, WatchManagement watch) {
		this.organization = organization;
		this.complaints = complaints;
		this.watch = watch;
	}

	@Override
	public void make(DistrictCode district) {
		OrganizationChart chart = this.organization.chart();
		Place village = chart.places().stream().filter((place) -> place.township() != null).findFirst().orElseThrow();
		UnitCode unit = chart.handlingUnitOf(village).orElseThrow().code();
		String code = this.complaints
			.file(new FileComplaint(UUID.randomUUID().toString(), null, village.code().value(), "村里的账没有公开", "REPORT",
					true, null))
			.trackingCode();
		this.watch.refused(
				Actor.officer(UUID.randomUUID(), "OF-" + unit, district, unit, Set.of(Role.HANDLING_OFFICER)),
				this.complaints.rateable(TrackingCode.parse(code)).complaint());
	}

}
