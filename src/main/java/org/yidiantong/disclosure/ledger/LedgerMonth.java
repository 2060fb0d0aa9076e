package org.yidiantong.disclosure.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureActionImpossible;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.DisclosureTransition;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.PeriodNotOver;
import org.yidiantong.disclosure.SecondPersonRequired;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.kernel.Yuan;

/**
 * The ledger of a village for a month, from draft to publication, and back to draft for a
 * correction. Each action gives the next revision; the legal ones are those of a
 * disclosure.
 *
 * @param revision counts the changes; 0 before the first
 * @param draft null when nothing is being written
 * @param version number of the newest published version; 0 before the first
 * @param publishedAt time of the newest version; null before the first
 * @param sums of the newest version, or of the draft of a first one
 */
@ValueObject
record LedgerMonth(LedgerOwner owner, YearMonth month, int revision, DisclosureState state, @Nullable LedgerDraft draft,
		int version, @Nullable Instant publishedAt, LedgerSums sums) {

	/** A month of which nothing is written yet. */
	static LedgerMonth blank(LedgerOwner owner, YearMonth month) {
		return new LedgerMonth(owner, month, 0, DisclosureState.DRAFT, null, 0, null, new LedgerSums(0, 0, 0));
	}

	/** Replaces the draft. */
	LedgerMonth written(LedgerOwner other, LedgerContent content, @Nullable String reason, UUID hand) {
		if (this.revision > 0) {
			require(DisclosureAction.SAVE);
		}
		LedgerDraft before = (this.draft == null) ? new LedgerDraft(content, null, null, null, Set.of()) : this.draft;
		return new LedgerMonth(other, this.month, this.revision + 1, DisclosureState.DRAFT,
				before.edited(content, reason, hand), this.version, this.publishedAt,
				isCorrection() ? this.sums : content.sums());
	}

	LedgerMonth submitted() {
		LedgerDraft written = required(DisclosureAction.SUBMIT);
		return moved(DisclosureState.SUBMITTED, written.submitted());
	}

	/** Adds the check of the committee to what is written or waits for its check. */
	LedgerMonth signed(CommitteeCheck check, UUID hand) {
		if (this.draft == null) {
			throw new DisclosureActionImpossible(this.state, DisclosureAction.SAVE);
		}
		return moved(this.state, this.draft.signed(check, hand));
	}

	LedgerMonth sentBack(String why) {
		LedgerDraft written = required(DisclosureAction.SEND_BACK);
		return moved(DisclosureState.DRAFT, written.sentBack(why));
	}

	/**
	 * Publishes the draft as the next version.
	 * @param committee whether the supervision committee has to have checked it
	 * @param previous the sums of the month before as published; null when there is none
	 * @throws PeriodNotOver when the month of a first version is not over
	 * @throws CommitteeCheckMissing when it has not
	 * @throws SecondPersonRequired when the checker has edited the draft
	 * @throws BalanceNotCarriedOver when it does not begin with what was left
	 */
	LedgerMonth published(UUID checker, boolean committee, @Nullable LedgerSums previous, Instant now) {
		LedgerDraft checked = required(DisclosureAction.PUBLISH);
		Period period = Period.known(this.month.toString());
		if (!isCorrection() && !period.isOver(now.atZone(BusinessClock.ZONE).toLocalDate())) {
			throw new PeriodNotOver(period);
		}
		if (checked.hands().contains(checker)) {
			throw new SecondPersonRequired();
		}
		if (committee && checked.committee() == null) {
			throw new CommitteeCheckMissing(this.month.toString());
		}
		if (previous != null && previous.closing() != checked.content().opening()) {
			throw new BalanceNotCarriedOver(this.month.minusMonths(1).toString(), Yuan.format(previous.closing()),
					this.month.toString(), Yuan.format(checked.content().opening()));
		}
		return new LedgerMonth(this.owner, this.month, this.revision + 1, DisclosureState.PUBLISHED, null,
				this.version + 1, now, checked.content().sums());
	}

	/** Starts a correction from the published content. */
	LedgerMonth corrected(LedgerContent published, UUID hand) {
		require(DisclosureAction.CORRECT);
		return moved(DisclosureState.DRAFT, new LedgerDraft(published, null, null, null, Set.of(hand)));
	}

	/** Discards a correction; the published version stays. */
	LedgerMonth abandoned() {
		require(DisclosureAction.ABANDON);
		if (!isCorrection()) {
			throw new DisclosureActionImpossible(this.state, DisclosureAction.ABANDON);
		}
		return moved(DisclosureState.PUBLISHED, null);
	}

	boolean isCorrection() {
		return this.version > 0;
	}

	/** The subject of audit entries. */
	String subject() {
		return "ledger/" + this.owner.place() + "/" + this.month;
	}

	private LedgerMonth moved(DisclosureState to, @Nullable LedgerDraft next) {
		return new LedgerMonth(this.owner, this.month, this.revision + 1, to, next, this.version, this.publishedAt,
				this.sums);
	}

	private LedgerDraft required(DisclosureAction action) {
		require(action);
		if (this.draft == null) {
			throw new DisclosureActionImpossible(this.state, action);
		}
		return this.draft;
	}

	private void require(DisclosureAction action) {
		if (DisclosureTransition.of(this.state, action).isEmpty()) {
			throw new DisclosureActionImpossible(this.state, action);
		}
	}

}
