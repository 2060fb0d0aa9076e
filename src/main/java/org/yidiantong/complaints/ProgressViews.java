package org.yidiantong.complaints;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

import org.springframework.stereotype.Component;

/**
 * Creates the view of a complaint for its complainant.
 */
@Component
class ProgressViews {

	private final OrganizationManagement organization;

	ProgressViews(OrganizationManagement organization) {
		this.organization = organization;
	}

	ComplaintProgress of(Complaint complaint) {
		SubjectMatter matter = complaint.matter();
		Milestones milestones = complaint.milestones();
		OrganizationChart chart = this.organization.chart();
		String place = this.organization.place(matter.placeCode())
			.map(Place::name)
			.orElseGet(matter.placeCode()::value);
		ComplaintState state = complaint.state();
		return new ComplaintProgress(state, state.forCitizens(), milestones.number(), matter.nature(),
				matter.itemCode(), matter.itemName(), matter.placeCode(), place, inCharge(complaint, chart),
				milestones.filedAt(), complaint.handling().clock().dueOn(), complaint.handling().dueParts(),
				answer(complaint),
				(state == ComplaintState.SUPPLEMENT) ? note(complaint, ComplaintAction.ASK_SUPPLEMENT) : null,
				rejection(complaint), complaint.history().entries().stream().map(HistoryEntry::forCitizens).toList(),
				Transition.open(state, ComplaintRole.CITIZEN).contains(ComplaintAction.WITHDRAW));
	}

	private static @Nullable String inCharge(Complaint complaint, OrganizationChart chart) {
		boolean inHand = complaint.state() == ComplaintState.DISPATCHED || complaint.state() == ComplaintState.HANDLING;
		Optional<UnitCode> unit = inHand ? complaint.assignment().map(Assignment::lead)
				: Optional.ofNullable(complaint.matter().supervisingUnit());
		return unit.flatMap(chart::unit).map(Unit::name).orElse(null);
	}

	/** The approved reply, or the note of a rejection or referral. */
	private static @Nullable String answer(Complaint complaint) {
		return switch (complaint.state()) {
			case CLOSED -> note(complaint, ComplaintAction.REPLY);
			case REJECTED -> note(complaint, ComplaintAction.REJECT);
			case REFERRED -> note(complaint, ComplaintAction.REFER);
			case ARCHIVED -> complaint.history().last(ComplaintAction.CLOSE).isPresent()
					? note(complaint, ComplaintAction.REPLY) : note(complaint, ComplaintAction.REJECT);
			default -> null;
		};
	}

	private static @Nullable String rejection(Complaint complaint) {
		return complaint.history().last(ComplaintAction.REJECT).map(HistoryEntry::reason).orElse(null);
	}

	private static @Nullable String note(Complaint complaint, ComplaintAction action) {
		return complaint.history().last(action).map(HistoryEntry::note).orElse(null);
	}

}
