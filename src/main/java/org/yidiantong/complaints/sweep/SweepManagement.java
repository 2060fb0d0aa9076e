package org.yidiantong.complaints.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.calendar.CalendarManagement;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.complaints.ComplaintInspection;
import org.yidiantong.complaints.ComplaintUnknown;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.events.SweepOpened;
import org.yidiantong.complaints.inspection.SweepProposal;
import org.yidiantong.complaints.inspection.SweptComplaint;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.masking.Masking;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What desks do with sweeps: open them, and read what the units return.
 */
@Service
public class SweepManagement {

	private static final int MOST_PLACES = 1000;

	private final ComplaintInspection complaints;

	private final ChecklistManagement checklists;

	private final SweepScope scope;

	private final Sweeps sweeps;

	private final SelfChecks checks;

	private final SweepQueries queries;

	private final SelfCheckQueries parts;

	private final RepeatedComplaints repeats;

	private final CalendarManagement calendar;

	private final Masking masking;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final BusinessClock clock;

	SweepManagement(ComplaintInspection complaints, ChecklistManagement checklists, SweepScope scope, Sweeps sweeps,
			SelfChecks checks, SweepQueries queries, SelfCheckQueries parts, RepeatedComplaints repeats,
			CalendarManagement calendar, Masking masking, ApplicationEventPublisher events, AuditLog audit,
			BusinessClock clock) {
		this.complaints = complaints;
		this.checklists = checklists;
		this.scope = scope;
		this.sweeps = sweeps;
		this.checks = checks;
		this.queries = queries;
		this.parts = parts;
		this.repeats = repeats;
		this.calendar = calendar;
		this.masking = masking;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Opens a sweep because of an upheld complaint; publishes {@link SweepOpened}. Units
	 * that still have a sweep of the same complaint to do are left out.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 * @throws NotPermitted if the actor is not the desk of the complaint
	 * @throws SweepImpossible if the complaint is neither in review nor closed
	 * @throws SweepOpenAlready if all units still have one to do
	 * @throws InvalidRequest with every error: an unknown place, one beyond the desk, one
	 * of a recused unit, a day that is over, nothing to check
	 */
	@Transactional
	public SweepView open(Actor actor, ComplaintId id, OpenSweep asked) {
		SweptComplaint complaint = openable(actor, id);
		this.queries.lock(id);
		List<ValidationError> errors = new ArrayList<>();
		Item item = item(complaint, errors);
		Map<UnitCode, List<PlaceCode>> units = units(actor, complaint, item, asked, errors);
		LocalDate due = due(asked.dueOn(), errors);
		String task = text(asked.task(), errors);
		if (item == null || due == null || !errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		Set<UnitCode> busy = this.queries.busy(id);
		units.keySet().removeIf(busy::contains);
		if (units.isEmpty()) {
			throw new SweepOpenAlready();
		}
		Sweep sweep = new Sweep(SweepKey.next(), complaint, item, task, due, this.calendar.workCalendar(), actor.unit(),
				this.clock.instant());
		return opened(actor, sweep, units);
	}

	private SweepView opened(Actor actor, Sweep sweep, Map<UnitCode, List<PlaceCode>> units) {
		this.sweeps.save(sweep);
		SweepId id = sweep.id().id();
		units.forEach((unit, places) -> this.checks.save(new SelfCheck(SelfCheckKey.of(id, unit), places)));
		this.sweeps.flush();
		this.events.publishEvent(sweep.opened(List.copyOf(units.keySet())));
		SweepView view = this.queries.find(actor, id).orElseThrow(SweepUnknown::new);
		this.audit.record(actor.name(), "complaints.sweep-opened", view.complaint().subject(), view.caseNumber(), null);
		return view;
	}

	/**
	 * What the form to open a sweep offers: the item and the places by township.
	 * @throws ComplaintUnknown as {@link #open}, and so the other refusals
	 */
	@Transactional(readOnly = true)
	public SweepChoices choices(Actor actor, ComplaintId id) {
		SweptComplaint complaint = openable(actor, id);
		List<ValidationError> errors = new ArrayList<>();
		Item item = item(complaint, errors);
		if (item == null) {
			throw new InvalidRequest(errors);
		}
		Map<Place, List<Place>> places = this.scope.choices(actor.unit(), item, complaint.recusal());
		return new SweepChoices(item.code(), item.name(), complaint.placeCode(), places, actor.unit() == null,
				this.repeats.around(id, actor));
	}

	/**
	 * How often there were complaints like one; empty if the actor cannot open a sweep
	 * because of it.
	 * @throws ComplaintUnknown if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public Optional<SweepProposal> proposal(Actor actor, ComplaintId id) {
		SweptComplaint complaint = this.complaints.swept(actor, id);
		return (complaint.desk() && complaint.itemCode() != null && Sweep.UPHELD.contains(complaint.state()))
				? Optional.of(this.repeats.around(id, actor)) : Optional.empty();
	}

	/**
	 * The sweeps that the actor's desk sees, latest first.
	 * @throws NotPermitted for those who handle complaints only
	 */
	@Transactional(readOnly = true)
	public Page<SweepView> list(Actor actor, SweepFilter filter, PageRequest page) {
		requireDesk(actor);
		return Page.of(this.queries.list(actor, filter, page.afterId(), page.fetch()), page,
				(sweep) -> sweep.id().toString());
	}

	/**
	 * A sweep that the actor's desk sees.
	 * @throws NotPermitted for those who handle complaints only
	 * @throws SweepUnknown if there is none
	 */
	@Transactional(readOnly = true)
	public SweepView find(Actor actor, SweepId id) {
		requireDesk(actor);
		return this.queries.find(actor, id).orElseThrow(SweepUnknown::new);
	}

	/**
	 * What the units of a sweep returned, those that have returned nothing first.
	 * @throws SweepUnknown as {@link #find}
	 */
	@Transactional(readOnly = true)
	public List<SelfCheckView> checks(Actor actor, SweepId id) {
		find(actor, id);
		return this.parts.of(id);
	}

	/**
	 * Whether the actor reads sweeps as a desk: of a unit that receives, or
	 * district-wide.
	 */
	static boolean isDesk(Actor actor) {
		return actor.may(Permission.CASES_READ) && (actor.isDistrictWide() || actor.may(Permission.CASES_DISPATCH));
	}

	private static void requireDesk(Actor actor) {
		actor.require(Permission.CASES_READ);
		if (!isDesk(actor)) {
			throw new NotPermitted(Permission.CASES_DISPATCH);
		}
	}

	private SweptComplaint openable(Actor actor, ComplaintId id) {
		SweptComplaint complaint = this.complaints.swept(actor, id);
		actor.require(Permission.CASES_DISPATCH);
		if (!complaint.desk()) {
			throw new NotPermitted(Permission.CASES_DISPATCH);
		}
		Sweep.requireUpheld(complaint.state());
		return complaint;
	}

	private @Nullable Item item(SweptComplaint complaint, List<ValidationError> errors) {
		Item item = Optional.ofNullable(complaint.itemCode())
			.flatMap((code) -> this.checklists.item(complaint.listVersion(), code))
			.orElse(null);
		if (item == null) {
			errors.add(ValidationError.of("", "sweep.item"));
		}
		return item;
	}

	private Map<UnitCode, List<PlaceCode>> units(Actor actor, SweptComplaint complaint, @Nullable Item item,
			OpenSweep asked, List<ValidationError> errors) {
		if (asked.places().isEmpty() || asked.places().size() > MOST_PLACES) {
			errors.add(ValidationError.of("places", "sweep.places", MOST_PLACES));
		}
		else if (item != null) {
			int before = errors.size();
			Map<UnitCode, List<PlaceCode>> units = this.scope.units(actor.unit(), item, complaint.recusal(),
					asked.places(), errors);
			if (units.isEmpty() && errors.size() == before) {
				errors.add(ValidationError.of("places", "sweep.nobody"));
			}
			return units;
		}
		return new LinkedHashMap<>();
	}

	private @Nullable LocalDate due(@Nullable LocalDate asked, List<ValidationError> errors) {
		LocalDate today = this.clock.today();
		if (asked == null || asked.isBefore(today) || asked.isAfter(today.plusYears(1))) {
			errors.add(ValidationError.of("dueOn", "sweep.due", today, today.plusYears(1)));
			return null;
		}
		return asked;
	}

	private String text(@Nullable String input, List<ValidationError> errors) {
		String text = PlainText.of(input);
		int length = PlainText.length(text);
		if (length == 0) {
			errors.add(ValidationError.of("task", "sweep.task.missing"));
		}
		if (length > OpenSweep.LONGEST) {
			errors.add(ValidationError.of("task", "case.note.long", length, OpenSweep.LONGEST));
		}
		return this.masking.text(text).text();
	}

}
