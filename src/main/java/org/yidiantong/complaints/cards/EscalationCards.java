package org.yidiantong.complaints.cards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

/**
 * The cards of one complaint. They are never removed; each kind is raised once in a
 * round.
 */
@Embeddable
public class EscalationCards {

	@ElementCollection
	@CollectionTable(name = "complaints_card",
			joinColumns = { @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id"),
					@JoinColumn(name = "complaint_id", referencedColumnName = "id") })
	@OrderColumn(name = "position")
	private List<EscalationCard> raised = new ArrayList<>();

	/** The kinds of the present round, for lists. */
	@Convert(converter = CardKindsConverter.class)
	@Column(name = "cards")
	private List<CardKind> present = List.of();

	/** The revision of the complaint before the latest cards in a row. */
	@Column(name = "cards_from")
	private @Nullable Integer from;

	/** Its revision after them. */
	@Column(name = "cards_to")
	private @Nullable Integer to;

	/** Whether a kind was raised in the present round. */
	public boolean has(CardKind kind) {
		return this.present.contains(kind);
	}

	/** The gravest kind of the present round; null for none. */
	public @Nullable CardKind gravest() {
		return CardKind.gravest(this.present);
	}

	/** All cards, oldest first. */
	public List<EscalationCard> all() {
		return List.copyOf(this.raised);
	}

	/**
	 * Adds a card of the present round.
	 * @param revision of the complaint before; the card alone leads to the next one
	 */
	public void add(EscalationCard card, int revision) {
		if (has(card.kind())) {
			throw new IllegalStateException("A " + card.kind() + " card was raised in this round");
		}
		this.raised.add(card);
		this.present = Stream.concat(this.present.stream(), Stream.of(card.kind())).toList();
		this.from = (this.from != null && Objects.equals(this.to, revision)) ? this.from : Integer.valueOf(revision);
		this.to = revision + 1;
	}

	/** Whether cards alone led from one revision of the complaint to another. */
	public boolean areAllSince(int seen, int now) {
		return this.from != null && this.from <= seen && seen <= now && Objects.equals(this.to, now);
	}

	/** Begins a new round, in which each kind can be raised again. */
	public void beginRound() {
		this.present = List.of();
	}

	/** The cards for which an explanation is owed, oldest first. */
	public List<EscalationCard> unexplained() {
		return this.raised.stream().filter(EscalationCard::isUnexplained).toList();
	}

	/** Marks those of some cards for which an explanation was owed as explained. */
	public void explain(Predicate<EscalationCard> which, Instant at) {
		this.raised.replaceAll((card) -> (card.isUnexplained() && which.test(card)) ? card.explained(at) : card);
	}

}
