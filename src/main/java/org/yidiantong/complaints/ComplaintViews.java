package org.yidiantong.complaints;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;

import org.springframework.stereotype.Component;

/**
 * Creates the view of a complaint for an actor: full text for the receiving desk, de-
 * identified text for the handling unit.
 */
@Component
class ComplaintViews {

	private final OrganizationManagement organization;

	private final NoteProtection notes;

	private final BusinessClock clock;

	ComplaintViews(OrganizationManagement organization, NoteProtection notes, BusinessClock clock) {
		this.organization = organization;
		this.notes = notes;
		this.clock = clock;
	}

	ComplaintView of(Complaint complaint, Actor actor) {
		OrganizationChart chart = this.organization.chart();
		SubjectMatter matter = complaint.matter();
		Milestones milestones = complaint.milestones();
		Optional<Assignment> assignment = complaint.assignment();
		boolean whole = ComplaintVisibility.readsOriginals(actor);
		return new ComplaintView(complaint.id().value(), complaint.revision(), milestones.number(), complaint.state(),
				complaint.state().chinese(), matter.nature(), matter.itemCode(), matter.itemName(),
				matter.listVersion(), matter.placeCode(), chart.placeName(matter.placeCode()),
				UnitName.of(matter.supervisingUnit(), chart),
				UnitName.of(assignment.map(Assignment::lead).orElse(null), chart), assisting(assignment, chart),
				assignment.map(Assignment::grade).orElse(null), milestones.filedAt(), milestones.acceptedAt(),
				milestones.closedAt(), complaint.handling().clock().dueOn(), complaint.handling().clock().firstDueOn(),
				complaint.handling().dueParts(), overdue(complaint), complaint.handling().clock().suspendedOn(),
				complaint.handling().clock().extensions(), complaint.handling().returns(), milestones.repeatOf(),
				complaint.contact().isEmpty(), text(complaint, matter.text(), whole ? matter.original() : null), whole,
				complaint.history().entries().stream().map((entry) -> entry(complaint, entry, whole, chart)).toList(),
				actions(complaint, actor));
	}

	private static List<UnitName> assisting(Optional<Assignment> assignment, OrganizationChart chart) {
		return assignment.stream()
			.flatMap((one) -> one.assisting().stream())
			.map((unit) -> Objects.requireNonNull(UnitName.of(unit, chart)))
			.toList();
	}

	private boolean overdue(Complaint complaint) {
		return complaint.state().isOpen() && complaint.handling().clock().isOver(this.clock.today());
	}

	private ComplaintEntry entry(Complaint complaint, HistoryEntry entry, boolean whole, OrganizationChart chart) {
		return new ComplaintEntry(entry.at(), entry.action(), entry.state(), entry.by(), entry.actor(),
				UnitName.of(entry.unit(), chart), entry.reason(),
				(entry.note() == null) ? null : text(complaint, entry.note(), whole ? entry.original() : null));
	}

	private String text(Complaint complaint, String masked, byte @Nullable [] original) {
		return this.notes.original(complaint.id().owner(), masked, original);
	}

	private static List<ComplaintAction> actions(Complaint complaint, Actor actor) {
		boolean stopped = complaint.handling().clock().isStopped();
		return ComplaintVisibility.roles(actor, complaint)
			.stream()
			.filter((role) -> !stopped || role != ComplaintRole.HANDLER)
			.flatMap((role) -> Transition.open(complaint.state(), role).stream())
			.filter((action) -> action != (stopped ? ComplaintAction.SUSPEND : ComplaintAction.RESUME))
			.distinct()
			.toList();
	}

}
