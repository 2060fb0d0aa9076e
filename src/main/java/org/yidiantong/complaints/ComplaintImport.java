package org.yidiantong.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.cards.CardWakes;
import org.yidiantong.complaints.deadline.ResponseDeadline;
import org.yidiantong.complaints.dispatch.DispatchPlan;
import org.yidiantong.complaints.dispatch.DispatchPlanner;
import org.yidiantong.complaints.dispatch.Recusal;
import org.yidiantong.complaints.dispatch.Recusals;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.numbering.YearlyNumbers;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.origin.KnownNumber;
import org.yidiantong.complaints.origin.Origin;
import org.yidiantong.complaints.privacy.ComplaintCipher;
import org.yidiantong.complaints.privacy.NoteProtection;
import org.yidiantong.complaints.workflow.ComplaintRole;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.complaints.workflow.PastHandling;
import org.yidiantong.eventlog.PastEvents;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over complaints that another system has handled. Each goes through the steps of
 * the workflow with the times of then, under the same rules of recusal and masking, and
 * publishes their events to the log; nobody is notified.
 */
@Service
public class ComplaintImport {

	private static final String KNOWN = """
			SELECT foreign_number, id, case_number FROM complaints_complaint
			WHERE tenant_id = ? AND channel = ? AND foreign_number = ANY (?)""";

	private final Complaints complaints;

	private final FilingValidation check;

	private final Filing filing;

	private final Recusals recusals;

	private final DispatchPlanner planner;

	private final OrganizationManagement organization;

	private final ComplaintCipher cipher;

	private final NoteProtection notes;

	private final YearlyNumbers numbers;

	private final PastEvents events;

	private final CardWakes wakes;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	ComplaintImport(Complaints complaints, FilingValidation check, Filing filing, Recusals recusals,
			DispatchPlanner planner, OrganizationManagement organization, ComplaintCipher cipher, NoteProtection notes,
			YearlyNumbers numbers, PastEvents events, CardWakes wakes, EntityManager entities, JdbcClient jdbc,
			BusinessClock clock) {
		this.complaints = complaints;
		this.check = check;
		this.filing = filing;
		this.recusals = recusals;
		this.planner = planner;
		this.organization = organization;
		this.cipher = cipher;
		this.notes = notes;
		this.numbers = numbers;
		this.events = events;
		this.wakes = wakes;
		this.entities = entities;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The complaints of another system that were taken over, by some of their numbers.
	 */
	@Transactional(readOnly = true)
	public Map<String, KnownNumber> known(Collection<String> numbersThere) {
		return this.jdbc.sql(KNOWN)
			.params(BoundDistrict.required().value(), Channel.HISTORY.name(), numbersThere.toArray(String[]::new))
			.query((row, number) -> new KnownNumber(row.getString("foreign_number"),
					new ComplaintId(row.getObject("id", UUID.class)), row.getString("case_number")))
			.stream()
			.collect(Collectors.toMap(KnownNumber::foreignNumber, Function.identity()));
	}

	/** Every error of a complaint; paths are the names of components. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<ValidationError> errors(ImportedComplaint one) {
		List<ValidationError> errors = new ArrayList<>(number(one.number()));
		FileComplaint asked = one.filing().normalized();
		errors.addAll(this.check.errors(asked));
		boolean filed = errors.isEmpty();
		errors.addAll(one.past().errors(this.clock.instant()));
		text("reply", one.past().reply(), errors);
		text("secondReply", one.past().secondReply(), errors);
		if (!PlainText.isBlank(one.past().lead())) {
			lead(asked, String.valueOf(one.past().lead()), filed, errors);
		}
		return errors;
	}

	private static List<ValidationError> number(String number) {
		if (PlainText.isBlank(number)) {
			return List.of(ValidationError.of("number", "import.number.missing"));
		}
		return (PlainText.length(number) > Origin.LONGEST_NUMBER)
				? List.of(ValidationError.of("number", "import.number.long", Origin.LONGEST_NUMBER)) : List.of();
	}

	private static void text(String path, @Nullable String text, List<ValidationError> errors) {
		if (!PlainText.isBlank(text)) {
			errors.addAll(NoteProtection.check(text, path));
		}
	}

	private void lead(FileComplaint asked, String code, boolean filed, List<ValidationError> errors) {
		OrganizationChart chart = this.organization.chart();
		Unit unit = UnitCode.read(code)
			.flatMap(chart::unit)
			.filter((one) -> !one.kind().supervising())
			.filter(chart::isActive)
			.orElse(null);
		if (unit == null) {
			errors.add(ValidationError.of("lead", "case.unit.unknown"));
		}
		else if (filed
				&& this.filing.recusal(ComplaintKey.next(), asked, this.filing.item(asked)).concerns(unit.code())) {
			errors.add(ValidationError.of("lead", "import.recused", unit.name()));
		}
	}

	/**
	 * Adds complaints that have no errors, in the caller's transaction. Their numbers are
	 * assigned in the order of the list.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(List<ImportedComplaint> valid) {
		Map<Integer, Iterator<String>> assigned = numbers(valid);
		List<Complaint> made = new ArrayList<>();
		List<ComplaintEvent> published = new ArrayList<>();
		for (ImportedComplaint one : valid) {
			made.add(take(one, assigned, published));
		}
		made.forEach(this.complaints::save);
		this.entities.flush();
		this.entities.clear();
		this.events.append(published);
		this.wakes.enroll(this.clock.instant());
		if (made.stream().anyMatch((one) -> one.state().isOpen())) {
			this.wakes.wake(this.clock.instant());
		}
	}

	private Map<Integer, Iterator<String>> numbers(List<ImportedComplaint> valid) {
		Map<Integer, Integer> counts = new LinkedHashMap<>();
		valid.stream()
			.map((one) -> one.past().acceptedAt())
			.filter(Objects::nonNull)
			.forEach((time) -> counts.merge(PerformedBy.dayOf(time).getYear(), 1, Integer::sum));
		Map<Integer, Iterator<String>> assigned = new LinkedHashMap<>();
		counts.forEach((year, count) -> assigned.put(year, this.numbers.complaints(year, count).iterator()));
		return assigned;
	}

	private Complaint take(ImportedComplaint one, Map<Integer, Iterator<String>> assigned,
			List<ComplaintEvent> published) {
		PastHandling past = one.past();
		Instant filedAt = Objects.requireNonNull(past.filedAt());
		FileComplaint asked = one.filing().normalized();
		Item item = this.filing.item(asked);
		ComplaintKey id = ComplaintKey.of(new ComplaintId(NewId.at(filedAt)));
		Complaint complaint = this.filing.unsaved(id, asked, item,
				this.cipher.trackingHash(TrackingCode.draw().value()), Origin.history(one.number()),
				due(past, this.filing.deadline(item, PerformedBy.dayOf(filedAt))), filedAt);
		published.add(complaint.filed((item == null) ? null : item.category().code()));
		if (past.acceptedAt() != null) {
			published.add(complaint.accept(
					Objects.requireNonNull(assigned.get(PerformedBy.dayOf(past.acceptedAt()).getYear())).next(),
					desk(past.acceptedAt())));
		}
		if (past.dispatchedAt() != null) {
			dispatch(complaint, past, past.dispatchedAt(), published);
		}
		end(complaint, past, published);
		if (past.reopenedAt() != null) {
			again(complaint, past, past.reopenedAt(), published);
		}
		return complaint;
	}

	/** What the other system does not tell, such as the signing, is dated by its step. */
	private void dispatch(Complaint complaint, PastHandling past, Instant at, List<ComplaintEvent> published) {
		DispatchPlan plan = this.planner.plan(complaint.dispatchSubject(PerformedBy.dayOf(at)), past.lead(), null,
				List.of(), List.of());
		DispatchPlan known = past.isReopened() && complaint.history().round() > 1 ? plan
				: new DispatchPlan(plan.assignment(), due(past, plan.deadline()), plan.item(), plan.recusal());
		published.add(complaint.dispatch(known, null, this.notes.keep(complaint.key().owner(), "原系统转办"), desk(at)));
		published.add(complaint.sign(unit(complaint, at)));
	}

	private void end(Complaint complaint, PastHandling past, List<ComplaintEvent> published) {
		Instant at = past.closedAt();
		if (at == null) {
			return;
		}
		if (past.state() == ComplaintState.WITHDRAWN) {
			published.add(complaint.withdraw(PerformedBy.citizen(at)));
		}
		else if (past.state() == ComplaintState.REJECTED) {
			published.add(complaint.reject(Objects.requireNonNull(past.reason()),
					this.notes.required(complaint.key().owner(), past.reply(), "reply"), desk(at)));
		}
		else {
			close(complaint, past.reply(), at, published);
		}
	}

	private void again(Complaint complaint, PastHandling past, Instant at, List<ComplaintEvent> published) {
		ResponseDeadline deadline = this.planner.deadline(complaint.assignment().orElseThrow(), PerformedBy.dayOf(at));
		published.add(complaint.reopen(null, deadline, desk(at)));
		dispatch(complaint, past, at, published);
		if (past.closedAgainAt() != null) {
			close(complaint, past.secondReply(), past.closedAgainAt(), published);
		}
	}

	private void close(Complaint complaint, @Nullable String reply, Instant at, List<ComplaintEvent> published) {
		published.add(complaint.reply(this.notes.required(complaint.key().owner(), reply, "reply"), null,
				unit(complaint, at)));
		published.add(complaint.approve(null, null, desk(at)));
		published.add(complaint.close(desk(at)));
	}

	private static ResponseDeadline due(PastHandling past, ResponseDeadline counted) {
		LocalDate told = past.dueOn();
		return (told == null) ? counted : new ResponseDeadline(told, counted.parts());
	}

	/** The desk of the other system; nobody knows who it was. */
	private static PerformedBy desk(Instant at) {
		return new PerformedBy(ComplaintRole.DISPATCHER, null, null, at);
	}

	private static PerformedBy unit(Complaint complaint, Instant at) {
		return new PerformedBy(ComplaintRole.HANDLER, null, complaint.assignment().orElseThrow().lead(), at);
	}

}
