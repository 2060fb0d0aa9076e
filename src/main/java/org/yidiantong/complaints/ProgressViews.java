package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.inspection.ComplainantView;
import org.yidiantong.complaints.inspection.ComplaintProgress;
import org.yidiantong.complaints.inspection.DelayReason;
import org.yidiantong.complaints.inspection.ProgressEntry;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Milestones;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.UnitCode;

import org.springframework.stereotype.Component;

/**
 * Creates the view of a complaint for its complainant.
 */
@Component
class ProgressViews {

	private static final Set<ComplaintAction> DELAYS = EnumSet.of(ComplaintAction.EXTEND, ComplaintAction.SUSPEND,
			ComplaintAction.RETURN, ComplaintAction.RESCHEDULE, ComplaintAction.TAKE_BACK, ComplaintAction.SEND_BACK,
			ComplaintAction.ESCALATE, ComplaintAction.REOPEN);

	/** Their notes are reasons; those of the others are instructions to the unit. */
	private static final Set<ComplaintAction> EXPLAINED = EnumSet.of(ComplaintAction.EXTEND, ComplaintAction.SUSPEND,
			ComplaintAction.RETURN, ComplaintAction.RESCHEDULE);

	/** What one of several complainants does, which is nobody else's business. */
	private static final Set<ComplaintAction> OF_ONE = EnumSet.of(ComplaintAction.SUPPLY, ComplaintAction.URGE);

	private final OrganizationManagement organization;

	private final PhotoAccess photos;

	private final CalendarManagement calendar;

	private final BusinessClock clock;

	ProgressViews(OrganizationManagement organization, PhotoAccess photos, CalendarManagement calendar,
			BusinessClock clock) {
		this.organization = organization;
		this.photos = photos;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * The progress of a complaint.
	 * @param followed the complaint and those that went on for it; state, time, answer
	 * and later history of the last one count for it
	 * @param forOthers whether complaints of others were merged into it
	 */
	ComplaintProgress of(List<Complaint> followed, boolean forOthers) {
		Complaint complaint = followed.get(0);
		Complaint live = last(followed);
		SubjectMatter matter = complaint.matter();
		Milestones milestones = complaint.milestones();
		OrganizationChart chart = this.organization.chart();
		String place = this.organization.place(matter.placeCode())
			.map(Place::name)
			.orElseGet(matter.placeCode()::value);
		ComplaintState state = live.state();
		return new ComplaintProgress(state, state.forCitizens(), milestones.number(), matter.nature(),
				matter.itemCode(), matter.itemName(), matter.placeCode(), place, inCharge(live, chart),
				milestones.filedAt(), live.handling().clock().dueOn(), live.handling().dueParts(), answer(live),
				earlierAnswers(complaint, live),
				(complaint.state() == ComplaintState.SUPPLEMENT) ? note(complaint, ComplaintAction.ASK_SUPPLEMENT)
						: null,
				rejection(live), history(complaint, live),
				!forOthers && Transition.open(complaint.state(), ComplaintRole.CITIZEN)
					.contains(ComplaintAction.WITHDRAW));
	}

	/**
	 * The complainant's own words, and why it takes longer.
	 * @param followed the complaint and those that went on for it; of these no text of
	 * others is told
	 */
	ComplainantView ofComplainant(List<Complaint> followed) {
		Complaint complaint = followed.get(0);
		Complaint live = last(followed);
		ComplaintClock clock = live.handling().clock();
		List<DelayReason> delays = live.history()
			.entries()
			.stream()
			.filter((entry) -> DELAYS.contains(entry.action()) && entry.by() != ComplaintRole.CITIZEN
					&& !(entry.action() == ComplaintAction.REOPEN && entry.by() == ComplaintRole.PLATFORM))
			.map((entry) -> new DelayReason(entry.at(), entry.action(),
					(live == complaint && EXPLAINED.contains(entry.action())) ? entry.note() : null))
			.toList();
		return new ComplainantView(complaint.matter().text(), supplements(followed),
				this.photos.addressesOfOwn(followed), clock.dueOn(), clock.firstDueOn(), clock.extensions(),
				clock.suspendedOn(), delays, possible(complaint, live, ComplaintAction.SUPPLY),
				possible(complaint, live, ComplaintAction.URGE), this.photos.addressesOfAnswer(live), urgedUntil(live),
				false, unsolvedUntil(live));
	}

	private static Complaint last(List<Complaint> followed) {
		return followed.get(followed.size() - 1);
	}

	/** What they added, also to those that went on for theirs. */
	private static List<String> supplements(List<Complaint> followed) {
		return followed.stream()
			.flatMap((each) -> each.history().entries().stream().filter((entry) -> isOwn(entry, each, followed.get(0))))
			.filter((entry) -> entry.action() == ComplaintAction.SUPPLY)
			.flatMap((entry) -> Stream.ofNullable(entry.note()))
			.toList();
	}

	/** Whether an act of a citizen is the complainant's own. */
	private static boolean isOwn(HistoryEntry entry, Complaint where, Complaint complaint) {
		return (where == complaint) ? !entry.isOfMerged() : entry.isOf(complaint);
	}

	private static boolean possible(Complaint complaint, Complaint live, ComplaintAction action) {
		return Transition.open(live.state(), ComplaintRole.CITIZEN).contains(action)
				&& (live == complaint || live.state() != ComplaintState.SUPPLEMENT);
	}

	/** The day before which it cannot be urged again; null if it can be now. */
	private @Nullable LocalDate urgedUntil(Complaint live) {
		return live.history()
			.urgeableFrom(this.calendar.workCalendar())
			.filter((day) -> this.clock.today().isBefore(day))
			.orElse(null);
	}

	private @Nullable LocalDate unsolvedUntil(Complaint live) {
		if (live.state() != ComplaintState.CLOSED) {
			return null;
		}
		LocalDate until = live.milestones().unsolvedUntil(this.calendar.workCalendar());
		return this.clock.today().isAfter(until) ? null : until;
	}

	/** Its own history, and that of the other one since it was merged. */
	private static List<ProgressEntry> history(Complaint complaint, Complaint live) {
		Stream<ProgressEntry> own = shown(complaint, complaint, complaint.history().entries().stream());
		if (live == complaint) {
			return own.toList();
		}
		Instant merged = complaint.history().last(ComplaintAction.MERGE).orElseThrow().at();
		return Stream
			.concat(own,
					shown(live, complaint,
							live.history()
								.entries()
								.stream()
								.filter((entry) -> entry.isOf(complaint) || entry.at().isAfter(merged))))
			.toList();
	}

	/** The entries of a complaint that are shown to the complainant of one. */
	private static Stream<ProgressEntry> shown(Complaint where, Complaint complaint, Stream<HistoryEntry> entries) {
		return entries
			.filter((entry) -> !entry.action().isForStaffOnly()
					&& (isOwn(entry, where, complaint) || !OF_ONE.contains(entry.action())))
			.map((entry) -> entry.forCitizens(isOwn(entry, where, complaint)));
	}

	private static @Nullable String inCharge(Complaint complaint, OrganizationChart chart) {
		Optional<UnitCode> unit = complaint.state().isWithUnit() ? complaint.assignment().map(Assignment::lead)
				: Optional.ofNullable(complaint.matter().supervisingUnit());
		return unit.map(chart::unitName).orElse(null);
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

	/**
	 * The replies of the rounds before the present one; of another complaint, since it
	 * goes on for this one.
	 */
	private static List<String> earlierAnswers(Complaint complaint, Complaint live) {
		Instant since = complaint.history().last(ComplaintAction.MERGE).map(HistoryEntry::at).orElse(Instant.MIN);
		return live.history()
			.endedRounds()
			.stream()
			.filter((round) -> round.closedAt().isAfter(since))
			.flatMap((round) -> live.history().reply(round).stream())
			.flatMap((reply) -> Stream.ofNullable(reply.note()))
			.toList();
	}

	private static @Nullable String rejection(Complaint complaint) {
		return complaint.history().last(ComplaintAction.REJECT).map(HistoryEntry::reason).orElse(null);
	}

	private static @Nullable String note(Complaint complaint, ComplaintAction action) {
		return complaint.history().last(action).map(HistoryEntry::note).orElse(null);
	}

}
