package org.yidiantong.complaints.cards;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A card that has fallen due.
 *
 * @param fellOn the first day on which its condition held
 */
@ValueObject
public record DueCard(CardKind kind, CardCause cause, LocalDate fellOn) {
}
