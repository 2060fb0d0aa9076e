package org.yidiantong.evaluation.exclusion;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.evaluation.events.RatingExcluded;
import org.yidiantong.evaluation.events.RatingReadmitted;
import org.yidiantong.identity.Actor;

/**
 * A request of the district to leave a rating out of the figures, and what became of it.
 * It is decided once, by another person than the one who proposed it.
 *
 * @param reason masked
 * @param evidence masked
 * @param decided the leader's decision; null before
 * @param ended who has taken it back; null while nobody has
 */
public record RatingExclusion(UUID id, ExcludableRating rating, ExclusionState state, String reason, String evidence,
		ExclusionStep proposed, @Nullable ExclusionStep decided, @Nullable ExclusionStep ended) {

	/** The kind that subjects of requests begin with. */
	static final String KIND = "rating-exclusion";

	/** The subject of events and audit entries. */
	String subject() {
		return KIND + "/" + this.id;
	}

	/** With the number of its complaint. */
	RatingExclusion numbered(@Nullable String number) {
		return new RatingExclusion(this.id, this.rating.numbered(number), this.state, this.reason, this.evidence,
				this.proposed, this.decided, this.ended);
	}

	/**
	 * Decides.
	 * @throws ExclusionActionImpossible if it was decided or taken back before
	 * @throws SecondPersonNeeded if the actor has proposed it
	 */
	RatingExclusion decide(boolean approved, @Nullable String note, Actor actor, Instant now) {
		require(ExclusionState.PROPOSED, ExclusionAction.DECIDE);
		if (actor.name().equals(this.proposed.by())) {
			throw new SecondPersonNeeded();
		}
		return new RatingExclusion(this.id, this.rating, approved ? ExclusionState.EXCLUDED : ExclusionState.REFUSED,
				this.reason, this.evidence, this.proposed, new ExclusionStep(actor.name(), now, note), null);
	}

	/**
	 * Takes it back: the proposal, or the exclusion, after which the rating counts again.
	 * @throws ExclusionActionImpossible if it has ended before
	 */
	RatingExclusion takeBack(String note, Actor actor, Instant now) {
		if (this.state != ExclusionState.PROPOSED) {
			require(ExclusionState.EXCLUDED, ExclusionAction.TAKE_BACK);
		}
		return new RatingExclusion(this.id, this.rating,
				(this.state == ExclusionState.PROPOSED) ? ExclusionState.WITHDRAWN : ExclusionState.READMITTED,
				this.reason, this.evidence, this.proposed, this.decided, new ExclusionStep(actor.name(), now, note));
	}

	/** Whether it can be taken back. */
	public boolean isTakenBackable() {
		return this.state == ExclusionState.PROPOSED || this.state == ExclusionState.EXCLUDED;
	}

	/** What is published when a leader has approved. */
	RatingExcluded excluded(int tenant, Instant at) {
		return new RatingExcluded(tenant, this.rating.complaint(), this.rating.level(), subject(), 1, at);
	}

	/** What is published when the rating counts again. */
	RatingReadmitted readmitted(int tenant, Instant at) {
		return new RatingReadmitted(tenant, this.rating.complaint(), this.rating.level(), subject(), 2, at);
	}

	private void require(ExclusionState needed, ExclusionAction action) {
		if (this.state != needed) {
			throw new ExclusionActionImpossible(this.state, action);
		}
	}

}
