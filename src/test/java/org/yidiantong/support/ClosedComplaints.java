package org.yidiantong.support;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.yidiantong.complaints.ActionResult;
import org.yidiantong.complaints.ComplaintDesk;
import org.yidiantong.complaints.ComplaintHandling;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintManagement;
import org.yidiantong.complaints.inspection.ComplaintRef;
import org.yidiantong.complaints.inspection.Contact;
import org.yidiantong.complaints.workflow.DispatchComplaint;
import org.yidiantong.complaints.FileComplaint;
import org.yidiantong.complaints.TrackingCode;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Creates answered and closed complaints for tests of ratings. They pass through the real
 * transitions, and the unit of their place is the lead unit.
 */
@Component
public class ClosedComplaints {

	private final ComplaintManagement complaints;

	private final ComplaintDesk desk;

	private final ComplaintHandling handling;

	private final ComplaintInspection inspection;

	private final OrganizationManagement organization;

	ClosedComplaints(ComplaintManagement complaints, ComplaintDesk desk, ComplaintHandling handling,
			ComplaintInspection inspection, OrganizationManagement organization) {
		this.inspection = inspection;
		this.complaints = complaints;
		this.desk = desk;
		this.handling = handling;
		this.organization = organization;
	}

	/** Files a complaint that nobody has processed yet. */
	public TrackingCode open(DistrictCode district, String place, boolean anonymous) {
		return open(district, place, anonymous, null);
	}

	private TrackingCode open(DistrictCode district, String place, boolean anonymous, @Nullable String item) {
		FileComplaint asked = new FileComplaint(UUID.randomUUID().toString(), item, place, "路灯坏了", null, anonymous,
				anonymous ? null : new Contact("王秀英", "13800005678"));
		return open(district, asked);
	}

	/** Files a complaint that nobody has processed yet. */
	public TrackingCode open(DistrictCode district, FileComplaint asked) {
		return TrackingCode.parse(BoundDistrict.call(district, () -> this.complaints.file(asked)).trackingCode());
	}

	/** Has an open complaint dispatched to the unit of a place, answered and closed. */
	public void close(DistrictCode district, String place, TrackingCode code) {
		closed(district, place, code);
	}

	/** Files a complaint and has it dispatched, answered and closed. */
	public TrackingCode closed(DistrictCode district, String place, boolean anonymous) {
		return closed(district, place, open(district, place, anonymous));
	}

	/** As {@link #closed(DistrictCode, String, boolean)}, about an item. */
	public TrackingCode closed(DistrictCode district, String place, String item) {
		return closed(district, place, open(district, place, true, item));
	}

	/** Files a complaint and has it dispatched to a unit, answered and closed. */
	public TrackingCode closedBy(String unit, DistrictCode district, String place) {
		return closed(district, open(district, place, false), unit);
	}

	private TrackingCode closed(DistrictCode district, String place, TrackingCode code) {
		return closed(district, code, BoundDistrict.call(district, () -> unit(place)));
	}

	private TrackingCode closed(DistrictCode district, TrackingCode code, String unit) {
		Actor program = program(district);
		BoundDistrict.run(district, () -> {
			DispatchComplaint order = new DispatchComplaint(unit, null, List.of(), "请核实后修复");
			ComplaintRef filed = new ComplaintRef(this.complaints.rateable(code).complaint(), 0);
			ComplaintRef dispatched = ref(this.desk.acceptAndDispatch(program, filed, order));
			ComplaintRef replied = ref(this.handling.reply(program, dispatched, "已换新灯"));
			this.desk.approveAndClose(program, replied, null);
		});
		return code;
	}

	/** Reopens a closed complaint. */
	public void reopen(DistrictCode district, TrackingCode code) {
		Actor program = program(district);
		BoundDistrict.run(district, () -> this.desk.reopen(program, standing(program, code), "没有修好"));
	}

	/** Has a reopened complaint dispatched, answered and closed again. */
	public void closeAgain(DistrictCode district, TrackingCode code) {
		Actor program = program(district);
		BoundDistrict.run(district, () -> {
			DispatchComplaint order = new DispatchComplaint(null, null, List.of(), "请重新办理");
			ComplaintRef dispatched = ref(this.desk.dispatch(program, standing(program, code), order));
			ComplaintRef replied = ref(this.handling.reply(program, dispatched, "已重新安装"));
			this.desk.approveAndClose(program, replied, null);
		});
	}

	private ComplaintRef standing(Actor program, TrackingCode code) {
		ComplaintId id = this.complaints.rateable(code).complaint();
		return new ComplaintRef(id, this.inspection.find(program, id).status().revision());
	}

	private static Actor program(DistrictCode district) {
		return Actor.client(UUID.randomUUID(), "test-" + district, district,
				EnumSet.of(Permission.CASES_READ, Permission.CASES_DISPATCH, Permission.CASES_HANDLE));
	}

	private String unit(String place) {
		OrganizationChart chart = this.organization.chart();
		return chart.place(new PlaceCode(place)).flatMap(chart::handlingUnitOf).orElseThrow().code().value();
	}

	private static ComplaintRef ref(ActionResult standing) {
		return new ComplaintRef(standing.id(), standing.revision());
	}

}
