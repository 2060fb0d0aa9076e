package org.yidiantong.complaints.cards;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;

/**
 * A card that was raised.
 *
 * @param round number of the round of the complaint
 * @param fellOn the day on which it fell due
 * @param raisedAt when it was raised, later than that day after a standstill
 * @param dueOn the due day of the complaint then
 * @param addressee code of the supervising unit that it is addressed to; null for the
 * district
 * @param responsible code of the unit that had to act; null for the district
 * @param letter number of its supervision letter; null for a blue card
 * @param explainBy by when the responsible unit explains; null for other than red cards
 * @param explainedAt when it did
 */
@ValueObject
@Embeddable
public record EscalationCard(@Column(name = "round") int round,
		@Enumerated(EnumType.STRING) @Column(name = "kind") CardKind kind,
		@Enumerated(EnumType.STRING) @Column(name = "cause") CardCause cause,
		@Column(name = "fell_on") LocalDate fellOn, @Column(name = "raised_at") Instant raisedAt,
		@Column(name = "due_on") LocalDate dueOn, @Nullable @Column(name = "addressee") UnitCode addressee,
		@Nullable @Column(name = "responsible") UnitCode responsible, @Nullable @Column(name = "letter") String letter,
		@Nullable @Column(name = "explain_by") LocalDate explainBy,
		@Nullable @Column(name = "explained_at") Instant explainedAt) {

	/** Whether its explanation has not been given. */
	public boolean isUnexplained() {
		return this.explainBy != null && this.explainedAt == null;
	}

	/** The same, explained. */
	EscalationCard explained(Instant at) {
		return new EscalationCard(this.round, this.kind, this.cause, this.fellOn, this.raisedAt, this.dueOn,
				this.addressee, this.responsible, this.letter, this.explainBy, at);
	}

}
