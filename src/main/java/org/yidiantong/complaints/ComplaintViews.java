package org.yidiantong.complaints;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.cards.EscalationCard;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.dispatch.DispatchSuggestion;
import org.yidiantong.complaints.dispatch.ReportSigns;
import org.yidiantong.complaints.inspection.CardView;
import org.yidiantong.complaints.inspection.ComplaintContent;
import org.yidiantong.complaints.inspection.ComplaintDates;
import org.yidiantong.complaints.inspection.ComplaintDeadline;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintStatus;
import org.yidiantong.complaints.inspection.ComplaintSubject;
import org.yidiantong.complaints.inspection.ComplaintSweeps;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.DispatchCandidate;
import org.yidiantong.complaints.inspection.EndedRound;
import org.yidiantong.complaints.inspection.OverdueComplaint;
import org.yidiantong.complaints.inspection.ResponsibleUnits;
import org.yidiantong.complaints.inspection.SupervisionView;
import org.yidiantong.complaints.inspection.SweepSum;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Milestones;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Creates the view of a complaint for an actor: de-identified, except for a look whose
 * reason is recorded.
 */
@Component
class ComplaintViews {

	private final DistrictManagement districts;

	private final OrganizationManagement organization;

	private final NoteProtection notes;

	private final BusinessClock clock;

	private final ObjectProvider<ComplaintSweeps> sweeps;

	ComplaintViews(OrganizationManagement organization, NoteProtection notes, BusinessClock clock,
			DistrictManagement districts, ObjectProvider<ComplaintSweeps> sweeps) {
		this.sweeps = sweeps;
		this.districts = districts;
		this.organization = organization;
		this.notes = notes;
		this.clock = clock;
	}

	/** The view without what identifies anybody. */
	ComplaintView of(Complaint complaint, Actor actor) {
		return of(complaint, actor, false);
	}

	/** The view with the original texts, for a look whose reason is recorded. */
	ComplaintView identified(Complaint complaint, Actor actor) {
		return of(complaint, actor, true);
	}

	private ComplaintView of(Complaint complaint, Actor actor, boolean whole) {
		OrganizationChart chart = this.organization.chart();
		return new ComplaintView(status(complaint), subject(complaint, chart), units(complaint, chart),
				dates(complaint.milestones()), deadline(complaint), complaint.handling().returns(),
				complaint.history().round(), endedRounds(complaint, whole, chart), complaint.cards().gravest(),
				cards(complaint, chart), supervision(complaint, whole, chart), sweep(complaint),
				complaint.milestones().repeatOf(), content(complaint, whole, ComplaintVisibility.readsOriginals(actor)),
				history(complaint, whole, ComplaintVisibility.isDesk(actor, complaint), chart),
				actions(complaint, actor));
	}

	/**
	 * What a dispatch depends on: as the units would see the complaint, and what is
	 * suggested.
	 */
	DispatchCandidate candidate(Complaint complaint, Actor actor, DispatchSuggestion suggestion, ReportSigns signs,
			int photos) {
		boolean held = IntStream.rangeClosed(1, complaint.moves()).anyMatch(complaint::isHeld);
		return new DispatchCandidate(status(complaint), subject(complaint, this.organization.chart()),
				complaint.handling().clock().dueOn(), complaint.matter().text(), supplements(complaint), photos, held,
				actions(complaint, actor), suggestion.lead(), suggestion.subject().passed(), suggestion.recusal(),
				signs, suggestion.note());
	}

	private static ComplaintStatus status(Complaint complaint) {
		ComplaintState state = complaint.state();
		return new ComplaintStatus(complaint.id(), complaint.revision(), complaint.milestones().number(), state,
				state.chinese());
	}

	private static ComplaintSubject subject(Complaint complaint, OrganizationChart chart) {
		SubjectMatter matter = complaint.matter();
		return new ComplaintSubject(matter.nature(), matter.itemCode(), matter.itemName(), matter.listVersion(),
				matter.placeCode(), chart.placeName(matter.placeCode()), complaint.origin().channel(),
				complaint.origin().foreignNumber(), complaint.origin().asked());
	}

	private static ResponsibleUnits units(Complaint complaint, OrganizationChart chart) {
		Optional<Assignment> assignment = complaint.assignment();
		return new ResponsibleUnits(UnitName.of(complaint.matter().supervisingUnit(), chart),
				UnitName.of(assignment.map(Assignment::lead).orElse(null), chart), assisting(assignment, chart),
				assignment.map(Assignment::grade).orElse(null));
	}

	private List<EndedRound> endedRounds(Complaint complaint, boolean whole, OrganizationChart chart) {
		return complaint.history().endedRounds().stream().map((round) -> {
			ComplaintClock clock = round.clock();
			return new EndedRound(round.number(), UnitName.of(round.assignment().lead(), chart),
					assisting(Optional.of(round.assignment()), chart), round.dispatchedAt(), clock.dueOn(),
					clock.firstDueOn(), clock.extensions(), round.closedAt(), round.onTime(),
					complaint.history()
						.reply(round)
						.map((reply) -> text(complaint, String.valueOf(reply.note()), whole ? reply.original() : null))
						.orElse(null));
		}).toList();
	}

	private static List<CardView> cards(Complaint complaint, OrganizationChart chart) {
		return complaint.cards()
			.all()
			.stream()
			.map((card) -> new CardView(card.kind(), card.cause(), card.round(), card.fellOn(), card.raisedAt(),
					card.dueOn(), UnitName.of(card.addressee(), chart), UnitName.of(card.responsible(), chart),
					letter(complaint, card), card.explainBy(), card.explainedAt()))
			.toList();
	}

	private @Nullable SweepSum sweep(Complaint complaint) {
		return this.sweeps.stream().flatMap((sums) -> sums.sum(complaint.id()).stream()).findFirst().orElse(null);
	}

	private List<SupervisionView> supervision(Complaint complaint, boolean whole, OrganizationChart chart) {
		List<HistoryEntry> entries = complaint.history().entries();
		return complaint.supervision().stream().map((order) -> {
			HistoryEntry entry = entries.get(order.entry() - 1);
			return new SupervisionView(order.by().kind(), UnitName.of(order.by().unit(), chart), order.orderedAt(),
					order.dueOn(), this.clock.today().isAfter(order.dueOn()),
					text(complaint, String.valueOf(entry.note()), whole ? entry.original() : null));
		}).toList();
	}

	/**
	 * The number of the letter; none when it would go to a unit that is recused since.
	 */
	private static @Nullable String letter(Complaint complaint, EscalationCard card) {
		return complaint.matter().recuses(card.responsible()) ? null : card.letter();
	}

	private static List<UnitName> assisting(Optional<Assignment> assignment, OrganizationChart chart) {
		return assignment.stream()
			.flatMap((one) -> one.assisting().stream())
			.map((unit) -> Objects.requireNonNull(UnitName.of(unit, chart)))
			.toList();
	}

	private static ComplaintDates dates(Milestones milestones) {
		return new ComplaintDates(milestones.filedAt(), milestones.acceptedAt(), milestones.closedAt());
	}

	private ComplaintDeadline deadline(Complaint complaint) {
		ComplaintClock time = complaint.handling().clock();
		return new ComplaintDeadline(time.dueOn(), time.firstDueOn(), complaint.handling().dueParts(),
				OverdueComplaint.is(complaint.state(), complaint.milestones().closedAt(), time, this.clock.today()),
				OverdueComplaint.isWhileRedone(complaint.state(), complaint.milestones().closedAt(), time,
						this.clock.today()),
				time.suspendedOn(), time.extensions());
	}

	private ComplaintContent content(Complaint complaint, boolean whole, boolean openable) {
		SubjectMatter matter = complaint.matter();
		return new ComplaintContent(complaint.contact().isEmpty(),
				text(complaint, matter.text(), whole ? matter.original() : null), whole, matter.text(),
				supplements(complaint), openable && !whole, !whole && matter.original() != null);
	}

	/** The supplements as the units see them once the desk has looked at them. */
	private static List<String> supplements(Complaint complaint) {
		List<HistoryEntry> entries = complaint.history().entries();
		return complaint.history()
			.supplements()
			.stream()
			.flatMap((number) -> Stream.ofNullable(entries.get(number - 1).note()))
			.toList();
	}

	private List<ComplaintEntry> history(Complaint complaint, boolean whole, boolean desk, OrganizationChart chart) {
		List<HistoryEntry> entries = complaint.history().entries();
		return IntStream.rangeClosed(1, entries.size()).mapToObj((number) -> {
			HistoryEntry entry = entries.get(number - 1);
			boolean held = complaint.assignment().isPresent() && complaint.isHeld(number);
			boolean told = entry.note() != null && (desk || !held);
			return new ComplaintEntry(entry.at(), entry.action(), entry.state(), entry.by(), entry.actor(),
					UnitName.of(entry.unit(), chart), reason(entry, chart),
					told ? text(complaint, String.valueOf(entry.note()), whole ? entry.original() : null) : null, held);
		}).toList();
	}

	/** The reason; where another unit takes over, the name of the unit that lost it. */
	private static @Nullable String reason(HistoryEntry entry, OrganizationChart chart) {
		if (entry.isOfMerged()) {
			return (entry.action() == ComplaintAction.SUPPLY) ? HistoryEntry.OF_MERGED : null;
		}
		return (entry.action() == ComplaintAction.ESCALATE || entry.action() == ComplaintAction.REOPEN)
				? chart.unitName(UnitCode.orNull(entry.reason())) : entry.reason();
	}

	private String text(Complaint complaint, String masked, byte @Nullable [] original) {
		return this.notes.original(complaint.key().owner(), masked, original);
	}

	/** The actions that fit the time limit, the supervision and the four eyes. */
	private List<ComplaintAction> actions(Complaint complaint, Actor actor) {
		boolean fourEyes = this.districts.settings().wantsFourEyes();
		boolean stopped = complaint.clock().isStopped();
		boolean over = complaint.clock().isOver(this.clock.today());
		return ComplaintVisibility.roles(actor, complaint)
			.stream()
			.filter((role) -> !stopped || role != ComplaintRole.HANDLER)
			.flatMap((role) -> Transition.open(complaint.state(), role)
				.stream()
				.filter((action) -> action != ComplaintAction.END_SUPERVISION
						|| complaint.isSupervisedBy(role, actor.unit()))
				.filter((action) -> action != ComplaintAction.EXPLAIN || complaint.owed(role, actor.unit()) > 0))
			.filter((action) -> action != ComplaintAction.RESUME || stopped)
			.filter((action) -> action != ComplaintAction.ESCALATE || complaint.isEscalatable(this.clock.today()))
			.filter((action) -> action != ComplaintAction.SUSPEND || !(stopped || over))
			.filter((action) -> !fourEyes || !complaint.history().isOfOtherPart(action, actor.name()))
			.distinct()
			.toList();
	}

}
