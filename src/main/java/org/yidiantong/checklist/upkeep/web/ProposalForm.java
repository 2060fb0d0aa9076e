package org.yidiantong.checklist.upkeep.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.checklist.upkeep.Proposal;
import org.yidiantong.checklist.upkeep.ProposalKind;
import org.yidiantong.checklist.upkeep.WriteProposal;
import org.yidiantong.tenancy.NewId;

/**
 * A proposal as it is typed on the page.
 *
 * @param id chosen when the form was rendered, so that sending it twice writes once
 * @param revision the revision that the page shows; 0 before the first
 */
record ProposalForm(UUID id, int revision, ProposalKind kind, String item, String name, Map<ItemField, String> wording,
		String reason) {

	/** The fields that a proposal can reword; the code follows from the list. */
	static final List<ItemField> FIELDS = Arrays.stream(ItemField.values())
		.filter((field) -> field != ItemField.CODE && field != ItemField.CATEGORY)
		.toList();

	private static final String FIELD = "field.";

	/** An empty form. */
	static ProposalForm begin(@Nullable String kind, @Nullable String item, @Nullable String name) {
		return new ProposalForm(NewId.next(), 0, kind(kind), Objects.requireNonNullElse(item, ""),
				Objects.requireNonNullElse(name, ""), Map.of(), "");
	}

	/** A form with the text of a proposal. */
	static ProposalForm of(Proposal one) {
		return new ProposalForm(one.id(), one.revision(), one.kind(),
				(one.itemCode() == null) ? "" : one.itemCode().value(), one.name(), one.wording(), one.reason());
	}

	/** What was typed. */
	static ProposalForm typed(UUID id, Map<String, String> input) {
		Map<ItemField, String> wording = new EnumMap<>(ItemField.class);
		FIELDS.stream()
			.filter((field) -> input.containsKey(FIELD + field))
			.forEach((field) -> wording.put(field, input.get(FIELD + field)));
		return new ProposalForm(id, number(input.get("revision")), kind(input.get("kind")),
				input.getOrDefault("item", ""), input.getOrDefault("name", ""), wording,
				input.getOrDefault("reason", ""));
	}

	/** The revision that was sent; -1 when none was. */
	static int number(@Nullable String text) {
		return (text != null && text.matches("[0-9]{1,9}")) ? Integer.parseInt(text) : -1;
	}

	/** The id that was sent, or a new one. */
	static UUID id(@Nullable String text) {
		try {
			return UUID.fromString(String.valueOf(text));
		}
		catch (IllegalArgumentException forged) {
			return NewId.next();
		}
	}

	WriteProposal command() {
		return new WriteProposal(this.kind, this.item, this.name, this.wording, this.reason);
	}

	private static ProposalKind kind(@Nullable String name) {
		return Arrays.stream(ProposalKind.values())
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.orElse(ProposalKind.CHANGE);
	}

}
