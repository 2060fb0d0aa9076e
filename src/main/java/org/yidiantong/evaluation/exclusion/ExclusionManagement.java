package org.yidiantong.evaluation.exclusion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.audit.AuditLog;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.inspection.ComplaintNumbers;
import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.evaluation.events.RatingExcluded;
import org.yidiantong.evaluation.events.RatingReadmitted;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.NotPermitted;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.masking.Masking;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.NewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the district leave a malicious rating out of the satisfaction figures. The desk
 * proposes, a leader decides. Nothing is removed: rating, reason, evidence and decision
 * stay, and each step is audited with what was written.
 */
@Service
public class ExclusionManagement {

	private final RatingExclusions exclusions;

	private final RecusedComplaints recused;

	private final ComplaintNumbers numbers;

	private final Masking masking;

	private final AuditLog audit;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	ExclusionManagement(RatingExclusions exclusions, RecusedComplaints recused, ComplaintNumbers numbers,
			Masking masking, AuditLog audit, ApplicationEventPublisher events, BusinessClock clock) {
		this.exclusions = exclusions;
		this.recused = recused;
		this.numbers = numbers;
		this.masking = masking;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/** Whether an actor may propose to leave ratings out. */
	public boolean mayPropose(Actor actor) {
		return actor.isDistrictWide() && actor.may(Permission.CASES_DISPATCH);
	}

	/** Whether an actor may decide. */
	public boolean mayDecide(Actor actor) {
		return actor.isDistrictWide() && actor.may(Permission.CASES_SUPERVISE);
	}

	/** Whether an actor may read the requests. */
	public boolean mayRead(Actor actor) {
		return mayPropose(actor) || mayDecide(actor);
	}

	/**
	 * A rating that can be left out.
	 * @throws NotPermitted if the actor does not act for the district's desk
	 * @throws ExclusionUnknown if there is none that the actor may see
	 * @throws RatingNotCounted if it counts in no figure
	 */
	@Transactional(readOnly = true)
	public ExcludableRating rating(Actor actor, UUID id) {
		require(mayPropose(actor), Permission.CASES_DISPATCH);
		RatingExclusions.Rated found = this.exclusions.rating(id, this.recused.idsOf(actor))
			.orElseThrow(ExclusionUnknown::new);
		if (!found.counts()) {
			throw new RatingNotCounted();
		}
		return found.rating().numbered(this.numbers.number(found.rating().complaint()));
	}

	/**
	 * Proposes that a rating does not count. A leader has to decide.
	 * @throws NotPermitted if the actor does not act for the district's desk
	 * @throws InvalidRequest with every error; that there is no such rating which the
	 * actor may see, is one
	 * @throws RatingNotCounted if it counts in no figure
	 * @throws ExclusionRunning if it is left out already, or was proposed
	 */
	@Transactional
	public RatingExclusion propose(Actor actor, ProposeExclusion asked) {
		require(mayPropose(actor), Permission.CASES_DISPATCH);
		InvalidRequest.throwIfAny(ExclusionValidator.errors(asked));
		ExcludableRating rating = named(actor, Objects.requireNonNull(asked.rating()));
		RatingExclusion proposed = new RatingExclusion(NewId.next(), rating, ExclusionState.PROPOSED,
				written(asked.reason()), written(asked.evidence()), new ExclusionStep(actor.name(), now(), null), null,
				null);
		this.exclusions.add(proposed);
		audit(actor, "evaluation.exclusion-proposed", proposed, proposed.reason());
		return proposed;
	}

	/** In a request, an unknown rating is an error of the request. */
	private ExcludableRating named(Actor actor, UUID id) {
		try {
			return rating(actor, id);
		}
		catch (ExclusionUnknown unknown) {
			throw new InvalidRequest(List.of(ValidationError.of("rating", "exclusion.rating.unknown")));
		}
	}

	/**
	 * The requests, newest first.
	 * @throws NotPermitted if the actor does not act for the whole district
	 */
	@Transactional(readOnly = true)
	public Page<RatingExclusion> list(Actor actor, PageRequest asked) {
		require(mayRead(actor), Permission.CASES_DISPATCH);
		List<RatingExclusion> read = this.exclusions.list(this.recused.idsOf(actor), asked.afterId(), asked.fetch())
			.stream()
			.map(this::numbered)
			.toList();
		return Page.of(read, asked, (one) -> one.id().toString());
	}

	/**
	 * Those that wait for the actor's decision, oldest first.
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public List<RatingExclusion> waiting(Actor actor, int most) {
		return !mayDecide(actor) ? List.of()
				: this.exclusions.proposed(this.recused.idsOf(actor), most).stream().map(this::numbered).toList();
	}

	/**
	 * A request.
	 * @throws NotPermitted if the actor does not act for the whole district
	 * @throws ExclusionUnknown if there is none that the actor may see
	 */
	@Transactional(readOnly = true)
	public RatingExclusion find(Actor actor, UUID id) {
		require(mayRead(actor), Permission.CASES_DISPATCH);
		return this.exclusions.find(id, this.recused.idsOf(actor))
			.map(this::numbered)
			.orElseThrow(ExclusionUnknown::new);
	}

	/**
	 * Decides; from then on the rating does not count, if it is approved. Publishes
	 * {@link RatingExcluded} then.
	 * @throws NotPermitted if the actor is no leader of the district
	 * @throws ExclusionUnknown if there is none that the actor may see
	 * @throws InvalidRequest with every error
	 * @throws ExclusionActionImpossible if it was decided or taken back
	 * @throws SecondPersonNeeded if the actor has proposed it
	 */
	@Transactional
	public RatingExclusion decide(Actor actor, UUID id, @Nullable Boolean approved, @Nullable String note) {
		require(mayDecide(actor), Permission.CASES_SUPERVISE);
		RatingExclusion before = locked(actor, id);
		InvalidRequest.throwIfAny(ExclusionValidator.errors(approved, note));
		Instant now = now();
		String why = PlainText.isBlank(note) ? null : written(note);
		RatingExclusion decided = before.decide(Boolean.TRUE.equals(approved), why, actor, now);
		this.exclusions.save(decided);
		if (decided.state() == ExclusionState.EXCLUDED) {
			this.events.publishEvent(decided.excluded(BoundDistrict.required().value(), now));
		}
		audit(actor, (decided.state() == ExclusionState.EXCLUDED) ? "evaluation.rating-excluded"
				: "evaluation.exclusion-refused", decided, (why == null) ? decided.reason() : why);
		return numbered(decided);
	}

	/**
	 * Takes a request back. If the rating was left out, it counts again from now on;
	 * publishes {@link RatingReadmitted} then.
	 * @throws NotPermitted if the actor does not act for the whole district
	 * @throws ExclusionUnknown if there is none that the actor may see
	 * @throws InvalidRequest if it is not said why
	 * @throws ExclusionActionImpossible if it has ended
	 */
	@Transactional
	public RatingExclusion takeBack(Actor actor, UUID id, @Nullable String note) {
		require(mayRead(actor), Permission.CASES_DISPATCH);
		RatingExclusion before = locked(actor, id);
		InvalidRequest.throwIfAny(ExclusionValidator.errors(note));
		Instant now = now();
		RatingExclusion ended = before.takeBack(written(note), actor, now);
		this.exclusions.save(ended);
		if (ended.state() == ExclusionState.READMITTED) {
			this.events.publishEvent(ended.readmitted(BoundDistrict.required().value(), now));
		}
		audit(actor, "evaluation.exclusion-taken-back", ended, written(note));
		return numbered(ended);
	}

	private RatingExclusion locked(Actor actor, UUID id) {
		return this.exclusions.locked(id, this.recused.idsOf(actor)).orElseThrow(ExclusionUnknown::new);
	}

	private RatingExclusion numbered(RatingExclusion one) {
		return one.numbered(this.numbers.number(one.rating().complaint()));
	}

	private String written(@Nullable String text) {
		return this.masking.text(PlainText.of(text)).text();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private void audit(Actor actor, String action, RatingExclusion one, String why) {
		this.audit.record(actor.name(), action, one.subject(), this.numbers.number(one.rating().complaint()), why);
	}

	private static void require(boolean permitted, Permission missing) {
		if (!permitted) {
			throw new NotPermitted(missing);
		}
	}

}
