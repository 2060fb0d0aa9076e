package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.cards.CardRaising;
import org.yidiantong.complaints.cards.CardWakes;
import org.yidiantong.complaints.cards.CardWatch;
import org.yidiantong.complaints.cards.DueCard;
import org.yidiantong.complaints.cards.EscalationCard;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintCardRaised;
import org.yidiantong.complaints.events.ComplaintDispatched;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintRescheduled;
import org.yidiantong.complaints.events.ComplaintResumed;
import org.yidiantong.complaints.events.ComplaintSupplemented;
import org.yidiantong.complaints.numbering.YearlyNumbers;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.inspection.OverdueComplaint;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Raises the escalation cards of complaints; publishes ComplaintCardRaised for each. The
 * complaint is locked and each kind is raised once in a round, whoever raises it.
 */
@Component
class ComplaintCards implements CardRaising {

	/** Working days in which a red card is explained. */
	static final int EXPLAIN_DAYS = 3;

	private static final Set<ComplaintState> WAITING = EnumSet.of(ComplaintState.SUBMITTED, ComplaintState.ACCEPTED,
			ComplaintState.REOPENED);

	private static final Set<ComplaintAction> SET_LIMIT = EnumSet.of(ComplaintAction.FILE, ComplaintAction.DISPATCH,
			ComplaintAction.TAKE_BACK, ComplaintAction.EXTEND, ComplaintAction.RESUME, ComplaintAction.RESCHEDULE,
			ComplaintAction.REOPEN, ComplaintAction.ESCALATE);

	/** Actions after which a stopped clock runs. */
	static final Set<ComplaintAction> RESUMES = EnumSet.of(ComplaintAction.RESUME, ComplaintAction.TAKE_BACK,
			ComplaintAction.ESCALATE);

	private static final Set<ComplaintAction> BEGAN = EnumSet.of(ComplaintAction.FILE, ComplaintAction.DISPATCH,
			ComplaintAction.REOPEN);

	private static final String CANDIDATES = """
			SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ? AND c.state = ANY (?)
			  AND (NOT ('RED' = ANY (c.cards)) AND %s
			    OR NOT ('YELLOW' = ANY (c.cards)) AND c.due_on <= ? AND c.suspended_on IS NULL
			    OR NOT ('BLUE' = ANY (c.cards)) AND c.state = ANY (?) AND c.filed_at < ?)
			ORDER BY c.id""".formatted(OverdueComplaint.PAST_DUE);

	private static final String FREE = """
			SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ? AND c.id = ANY (?)
			ORDER BY c.id FOR UPDATE SKIP LOCKED""";

	private final JdbcClient jdbc;

	private final Complaints complaints;

	private final CardWakes wakes;

	private final YearlyNumbers numbers;

	private final CalendarManagement calendar;

	private final DistrictManagement districts;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ComplaintCards(JdbcClient jdbc, Complaints complaints, CardWakes wakes, YearlyNumbers numbers,
			CalendarManagement calendar, DistrictManagement districts, ApplicationEventPublisher events,
			BusinessClock clock) {
		this.jdbc = jdbc;
		this.complaints = complaints;
		this.wakes = wakes;
		this.numbers = numbers;
		this.calendar = calendar;
		this.districts = districts;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public List<UUID> candidates() {
		LocalDate today = this.clock.today();
		Set<ComplaintState> open = ComplaintState.openOnes();
		open.remove(ComplaintState.SUPPLEMENT);
		return this.jdbc.sql(CANDIDATES)
			.params(BoundDistrict.required().value(), names(open), today, soon(today), names(WAITING),
					BusinessClock.startOf(today))
			.query(UUID.class)
			.list();
	}

	@Override
	public int raise(Collection<UUID> ids) {
		int district = BoundDistrict.required().value();
		List<UUID> free = this.jdbc.sql(FREE).params(district, ids.toArray(UUID[]::new)).query(UUID.class).list();
		WorkCalendar days = this.calendar.workCalendar();
		int dispatchDays = this.districts.settings().limits().acceptAndDispatchWorkingDays();
		PerformedBy platform = platform();
		for (UUID id : free) {
			Complaint complaint = this.complaints.findWithLockById(new ComplaintKey(district, id)).orElseThrow();
			watch(complaint).due(platform.day(), dispatchDays, days)
				.forEach((card) -> raise(complaint, card, platform));
		}
		return free.size();
	}

	/**
	 * Raises a card that an action has earned, unless its kind was raised in this round.
	 */
	void raise(Complaint complaint, DueCard due, PerformedBy by) {
		if (!complaint.cards().has(due.kind()) && isRaisable(complaint)) {
			LocalDate today = by.day();
			this.complaints.flush(); // so that the card alone makes the next revision
			EscalationCard card = add(complaint, due, due.kind().hasLetter() ? this.numbers.letter(today) : null,
					(due.kind() == CardKind.RED)
							? this.calendar.workCalendar().afterWorkingDays(today, EXPLAIN_DAYS).dueOn() : null,
					by);
			this.complaints.flush();
			this.events.publishEvent(event(complaint, card, by));
		}
	}

	/**
	 * Adds a card to a complaint.
	 * @param letter number of its letter
	 * @param explainBy by when it has to be explained
	 */
	static EscalationCard add(Complaint complaint, DueCard due, @Nullable String letter, @Nullable LocalDate explainBy,
			PerformedBy by) {
		complaint.history().add(ComplaintAction.RAISE_CARD, by, due.kind().name(), null);
		EscalationCard card = new EscalationCard(complaint.history().round(), due.kind(), due.cause(), due.fellOn(),
				by.at(), complaint.clock().dueOn(), complaint.matter().supervisingUnit(), responsible(complaint),
				letter, explainBy, null);
		complaint.cards().add(card, complaint.revision());
		return card;
	}

	/** The platform, at this moment. */
	PerformedBy platform() {
		return new PerformedBy(ComplaintRole.PLATFORM, null, null, this.clock.instant());
	}

	private static boolean isRaisable(Complaint complaint) {
		return complaint.state() == ComplaintState.CLOSED
				|| (complaint.state().isOpen() && complaint.state() != ComplaintState.SUPPLEMENT);
	}

	/** The lead unit; the first desk while it has not been dispatched. */
	private static @Nullable UnitCode responsible(Complaint complaint) {
		return complaint.assignment().map(Assignment::lead).orElse(complaint.matter().supervisingUnit());
	}

	private static ComplaintCardRaised event(Complaint complaint, EscalationCard card, PerformedBy by) {
		return new ComplaintCardRaised(complaint.tenant(), complaint.id(),
				ComplaintCardRaised.Card.valueOf(card.kind().name()),
				ComplaintCardRaised.Cause.valueOf(card.cause().name()), card.round(), card.fellOn(), card.dueOn(),
				complaint.state().published(), complaint.moves(), by.at());
	}

	/** What the cards of a complaint depend on. */
	static CardWatch watch(Complaint complaint) {
		ComplaintState state = complaint.state();
		boolean running = state.isOpen() && state != ComplaintState.SUPPLEMENT;
		LocalDate rested = restedUntil(complaint);
		return new CardWatch(WAITING.contains(state) ? cameOn(complaint) : null, running ? complaint.clock() : null,
				later(rested, day(complaint, SET_LIMIT)), later(rested, day(complaint, BEGAN)));
	}

	/** The day on which it came to the desk, to be dispatched. */
	private static LocalDate cameOn(Complaint complaint) {
		Instant came = complaint.milestones().filedAt();
		ComplaintState before = null;
		for (HistoryEntry entry : complaint.history().entries()) {
			boolean waited = before != null && WAITING.contains(before);
			came = (!waited && WAITING.contains(entry.state())) ? entry.at() : came;
			before = entry.state();
		}
		return PerformedBy.dayOf(came);
	}

	/**
	 * The day until which the time limit rested: for a supplement, or by a suspension
	 * that began in time.
	 */
	private static LocalDate restedUntil(Complaint complaint) {
		LocalDate until = LocalDate.MIN;
		LocalDate since = null;
		ComplaintState before = ComplaintState.SUBMITTED;
		for (HistoryEntry entry : complaint.history().entries()) {
			LocalDate day = PerformedBy.dayOf(entry.at());
			boolean resumed = since != null && RESUMES.contains(entry.action());
			boolean inTime = since != null && !since.isAfter(complaint.clock().dueOn());
			until = ((resumed && inTime) || (before == ComplaintState.SUPPLEMENT && entry.state() != before)) ? day
					: until;
			since = (entry.action() == ComplaintAction.SUSPEND) ? day : (resumed ? null : since);
			before = entry.state();
		}
		return until;
	}

	private static LocalDate day(Complaint complaint, Set<ComplaintAction> actions) {
		return PerformedBy.dayOf(complaint.history().latest(actions).at());
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? other : one;
	}

	@EventListener
	void on(ComplaintFiled event) {
		this.wakes.enroll(event.occurredAt());
	}

	@EventListener
	void on(ComplaintDispatched event) {
		wakeIfSoon(event.dueOn());
	}

	@EventListener
	void on(ComplaintResumed event) {
		wakeIfSoon(event.dueOn());
	}

	@EventListener
	void on(ComplaintRescheduled event) {
		wakeIfSoon(event.dueOn());
	}

	@EventListener
	void on(ComplaintSupplemented event) {
		if (event.state() == ComplaintEvent.State.SUBMITTED) {
			this.wakes.wake(this.clock.instant());
		}
	}

	private void wakeIfSoon(LocalDate due) {
		if (!due.isAfter(soon(this.clock.today()))) {
			this.wakes.wake(this.clock.instant());
		}
	}

	/** No complaint that is due later gets a yellow card today. */
	private LocalDate soon(LocalDate today) {
		return this.calendar.workCalendar().afterWorkingDays(today, CardWatch.WARNING_DAYS + 1).dueOn();
	}

	private static String[] names(Collection<ComplaintState> states) {
		return states.stream().map(Enum::name).toArray(String[]::new);
	}

}
