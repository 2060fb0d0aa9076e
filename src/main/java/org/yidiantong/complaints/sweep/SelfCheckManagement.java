package org.yidiantong.complaints.sweep;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.events.SweepId;
import org.yidiantong.complaints.events.SweepReturned;
import org.yidiantong.complaints.inspection.ComplaintNumbers;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.masking.Masking;
import org.yidiantong.organization.UnitCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What units do in sweeps: read what they have to check, and return what they found. A
 * program acts in place of any unit.
 */
@Service
public class SelfCheckManagement {

	/** Maximum number of photos of one unit in a sweep. */
	public static final int MOST_PHOTOS = 12;

	private final Sweeps sweeps;

	private final SelfChecks checks;

	private final SelfCheckQueries queries;

	private final SelfCheckPhotos photos;

	private final Masking masking;

	private final ApplicationEventPublisher events;

	private final AuditLog audit;

	private final ComplaintNumbers numbers;

	private final BusinessClock clock;

	SelfCheckManagement(Sweeps sweeps, SelfChecks checks, SelfCheckQueries queries, SelfCheckPhotos photos,
			Masking masking, ApplicationEventPublisher events, AuditLog audit, ComplaintNumbers numbers,
			BusinessClock clock) {
		this.numbers = numbers;
		this.sweeps = sweeps;
		this.checks = checks;
		this.queries = queries;
		this.photos = photos;
		this.masking = masking;
		this.events = events;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The self-checks of the actor's unit, latest first; none for the district.
	 * @throws NotPermitted for those who do not handle complaints
	 */
	@Transactional(readOnly = true)
	public Page<SelfCheckView> list(Actor actor, PageRequest page) {
		actor.require(Permission.CASES_HANDLE);
		UnitCode unit = actor.unit();
		List<SelfCheckView> found = (unit == null) ? List.of() : this.queries.of(unit, page.afterId(), page.fetch());
		return Page.of(found, page, (check) -> check.sweep().toString());
	}

	/** The self-checks that the actor's unit has to do, the most urgent first. */
	@Transactional(readOnly = true)
	public List<SelfCheckView> open(Actor actor, int limit) {
		actor.require(Permission.CASES_HANDLE);
		UnitCode unit = actor.unit();
		return (unit == null) ? List.of() : this.queries.open(unit, limit);
	}

	/**
	 * The part of a unit in a sweep.
	 * @throws SweepUnknown if the unit has none that the actor may see
	 */
	@Transactional(readOnly = true)
	public SelfCheckView find(Actor actor, SweepId sweep, UnitCode unit) {
		return seen(actor, sweep, unit);
	}

	/**
	 * The addresses of the photos of a self-check, valid for half an hour; empty if the
	 * actor may not see it.
	 */
	@Transactional(readOnly = true)
	public List<String> photos(Actor actor, SweepId sweep, UnitCode unit) {
		return this.photos.sees(actor, sweep, unit) ? this.photos.addresses(actor, sweep, unit) : List.of();
	}

	/**
	 * Returns what a unit found and fixed; publishes {@link SweepReturned}. Until
	 * everything is fixed, the unit returns again, each time the whole.
	 * @throws NotPermitted if the actor does not handle complaints of the unit
	 * @throws SweepUnknown if the unit has no part in the sweep, or is recused by now
	 * @throws SelfCheckFinished if everything was fixed before
	 * @throws SelfCheckChanged if a colleague has returned something since it was read
	 * @throws InvalidRequest with every error
	 */
	@Transactional
	public SelfCheckView report(Actor actor, SweepId id, UnitCode unit, ReturnSelfCheck asked) {
		actor.require(Permission.CASES_HANDLE);
		if (!actor.isDistrictWide() && !unit.equals(actor.unit())) {
			throw new SweepUnknown();
		}
		seen(actor, id, unit);
		Sweep sweep = this.sweeps.findById(SweepKey.of(id)).orElseThrow(SweepUnknown::new);
		SelfCheck check = this.checks.findById(SelfCheckKey.of(id, unit)).orElseThrow(SweepUnknown::new);
		if (check.revision() != asked.revision()) {
			throw new SelfCheckChanged();
		}
		SelfCheckFigures figures = SelfCheckFigures.of(asked.checked(), asked.found(), asked.fixed(),
				errors(asked.note()));
		SweepReturned returned = check.report(figures, text(asked.note()), sweep, this.clock.instant());
		this.photos.claim(check.id(), asked.photos());
		this.sweeps.flush();
		this.events.publishEvent(returned);
		this.audit.record(actor.name(), "complaints.sweep-returned", id.subject(),
				this.numbers.number(sweep.complaint()), null);
		return this.queries.find(id, unit).orElseThrow(SweepUnknown::new);
	}

	private SelfCheckView seen(Actor actor, SweepId sweep, UnitCode unit) {
		boolean program = actor.isDistrictWide() && actor.may(Permission.CASES_HANDLE);
		boolean reached = program || this.photos.sees(actor, sweep, unit);
		return this.queries.find(sweep, unit).filter((found) -> reached).orElseThrow(SweepUnknown::new);
	}

	private static List<ValidationError> errors(@Nullable String note) {
		List<ValidationError> errors = new ArrayList<>();
		int length = PlainText.length(note);
		if (length > ReturnSelfCheck.LONGEST) {
			errors.add(ValidationError.of("note", "case.note.long", length, ReturnSelfCheck.LONGEST));
		}
		return errors;
	}

	private @Nullable String text(@Nullable String note) {
		String plain = PlainText.orNull(note);
		return (plain == null) ? null : this.masking.text(plain).text();
	}

}
