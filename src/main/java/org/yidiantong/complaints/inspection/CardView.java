package org.yidiantong.complaints.inspection;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.cards.CardCause;
import org.yidiantong.complaints.cards.CardKind;

/**
 * An escalation card (三色卡) of a complaint, as shown to staff.
 *
 * @param round number of the round in which it was raised
 * @param fellOn the day on which it fell due
 * @param raisedAt when it was raised
 * @param dueOn the due day of the complaint then
 * @param addressee the supervising unit; null for the district
 * @param responsible the unit that had to act; null for the district
 * @param letter number of its supervision letter; null for a blue card
 * @param explainBy by when the responsible unit explains; null for other than red cards
 * @param explainedAt when it did
 */
public record CardView(CardKind kind, CardCause cause, int round, LocalDate fellOn, Instant raisedAt, LocalDate dueOn,
		@Nullable UnitName addressee, @Nullable UnitName responsible, @Nullable String letter,
		@Nullable LocalDate explainBy, @Nullable Instant explainedAt) {
}
