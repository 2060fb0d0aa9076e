package org.yidiantong.complaints;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.dispatch.Assignment;
import org.yidiantong.complaints.events.ComplaintReassigned;
import org.yidiantong.complaints.privacy.ProtectedText;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.Transition;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.organization.UnitDuties;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives complaints to other units without a new dispatch. When a unit is dissolved, its
 * successor gets the open complaints that the unit handles or for which it is the first
 * desk; publishes ComplaintReassigned for each.
 */
@Component
class ComplaintReassignment implements UnitDuties {

	private static final String[] OPEN = ComplaintState.openOnes().stream().map(Enum::name).toArray(String[]::new);

	private final JdbcClient jdbc;

	private final Complaints complaints;

	private final OrganizationManagement organization;

	private final CalendarManagement calendar;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ComplaintReassignment(JdbcClient jdbc, Complaints complaints, OrganizationManagement organization,
			CalendarManagement calendar, ApplicationEventPublisher events, BusinessClock clock) {
		this.jdbc = jdbc;
		this.complaints = complaints;
		this.organization = organization;
		this.calendar = calendar;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Map<UnitCode, Long> open(Collection<UnitCode> units) {
		String[] codes = units.stream().map(UnitCode::value).toArray(String[]::new);
		return this.jdbc.sql("""
				SELECT u.code, count(*) FROM complaints_complaint c JOIN unnest(?::text[]) AS u(code)
				  ON u.code IN (c.lead_unit, c.supervising_unit) OR u.code = ANY (c.assisting_units)
				WHERE c.tenant_id = ? AND c.state = ANY (?::text[]) GROUP BY u.code ORDER BY u.code""")
			.params(codes, BoundDistrict.required().value(), OPEN)
			.query((row, number) -> Map.entry(new UnitCode(row.getString(1)), row.getLong(2)))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public void handOver(UnitCode from, @Nullable UnitCode to) {
		ProtectedText note = new ProtectedText(note(from, to), null);
		WorkCalendar days = this.calendar.workCalendar();
		Instant now = this.clock.instant();
		for (UUID id : concerning(from)) {
			Complaint complaint = this.complaints.findWithLockById(new ComplaintKey(tenant(), id)).orElseThrow();
			succeed(complaint, from, to, note, days, now).ifPresent(this.events::publishEvent);
		}
	}

	/** Takes a complaint back from its units; it waits for a new dispatch. */
	static ComplaintReassigned takeBack(Complaint complaint, @Nullable ProtectedText note, WorkCalendar calendar,
			PerformedBy by) {
		complaint.history().require(ComplaintAction.TAKE_BACK, by);
		UnitCode former = complaint.assignment().orElseThrow().lead();
		complaint.handling = complaint.handling.takenBack(calendar, by.day());
		complaint.history().add(ComplaintAction.TAKE_BACK, by, null, note);
		return event(complaint, former, by);
	}

	/**
	 * Gives what a dissolved unit had to its successor, or back to the desk when there is
	 * none or it is recused. A complaint that has ended keeps its units.
	 * @param to null for the district
	 * @return the event; empty when only the recusal changed
	 */
	static Optional<ComplaintReassigned> succeed(Complaint complaint, UnitCode from, @Nullable UnitCode to,
			ProtectedText note, WorkCalendar calendar, Instant at) {
		boolean involved = from.equals(complaint.matter.supervisingUnit()) || has(complaint, from::equals);
		complaint.matter = complaint.matter.succeeded(from, to);
		if (!complaint.state().isOpen() || !(involved || has(complaint, complaint.matter::recuses))) {
			return Optional.empty();
		}
		PerformedBy by = new PerformedBy(ComplaintRole.PLATFORM, null, from, at);
		Assignment next = complaint.assignment()
			.map((one) -> one.succeeded(from, to))
			.filter((one) -> one.units().noneMatch(complaint.matter::recuses))
			.orElse(null);
		if (next == null && Transition.of(complaint.state(), ComplaintAction.TAKE_BACK).isPresent()) {
			return Optional.of(takeBack(complaint, note, calendar, by));
		}
		complaint.handling = complaint.handling.assigned(next, complaint.matter.recusal());
		complaint.history().add(ComplaintAction.HAND_OVER, by, null, note);
		return Optional.of(event(complaint, from, by));
	}

	private static boolean has(Complaint complaint, Predicate<UnitCode> unit) {
		return complaint.assignment().filter((one) -> one.units().anyMatch(unit)).isPresent();
	}

	private static ComplaintReassigned event(Complaint complaint, UnitCode former, PerformedBy by) {
		Optional<Assignment> now = complaint.assignment();
		return new ComplaintReassigned(complaint.tenant(), complaint.id(), former,
				now.map(Assignment::lead).orElse(null), now.map(Assignment::assisting).orElse(List.of()),
				now.map(Assignment::watching).orElse(null), complaint.handling.clock().dueOn(),
				complaint.state().published(), complaint.moves(), by.at());
	}

	private List<UUID> concerning(UnitCode unit) {
		return this.jdbc.sql("""
				SELECT c.id FROM complaints_complaint c WHERE c.tenant_id = ?
				  AND (? = ANY (c.recused_units) OR c.state = ANY (?::text[])
				    AND (? IN (c.lead_unit, c.supervising_unit, c.watching_unit) OR ? = ANY (c.assisting_units)))
				ORDER BY c.id""")
			.params(tenant(), unit.value(), OPEN, unit.value(), unit.value())
			.query(UUID.class)
			.list();
	}

	private String note(UnitCode from, @Nullable UnitCode to) {
		String gone = this.organization.chart().unitName(from);
		return (to == null) ? gone + "已撤销，由本级接办" : gone + "已撤销，由" + this.organization.chart().unitName(to) + "接办";
	}

	private static int tenant() {
		return BoundDistrict.required().value();
	}

}
