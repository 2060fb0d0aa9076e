package org.yidiantong.checklist.upkeep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

import org.springframework.stereotype.Component;

/**
 * Makes a draft of what was typed, or reports every validation error.
 */
@Component
class ProposalValidator {

	static final int LONGEST_NAME = 40;

	static final int LONGEST_TEXT = 2000;

	static final int SHORTEST_REASON = 4;

	static final int LONGEST_REASON = 1000;

	static final int LONGEST_NOTE = 500;

	private final ChecklistManagement checklists;

	ProposalValidator(ChecklistManagement checklists) {
		this.checklists = checklists;
	}

	Proposal read(Actor actor, UUID id, WriteProposal input, Instant now) {
		List<ValidationError> errors = new ArrayList<>();
		ProposalKind kind = input.kind();
		if (kind == null) {
			throw new InvalidRequest(List.of(ValidationError.of("kind", "proposal-kind")));
		}
		Optional<Item> item = item(kind, input.item(), errors);
		String name = item.map(Item::name).orElseGet(() -> name(kind, input.name(), errors));
		Map<ItemField, String> wording = (kind == ProposalKind.DROP) ? Map.of() : wording(input.wording(), errors);
		if (kind == ProposalKind.CHANGE && wording.isEmpty() && errors.isEmpty()) {
			errors.add(ValidationError.of("wording", "proposal-wording"));
		}
		String reason = PlainText.of(input.reason());
		int length = PlainText.length(reason);
		if (length < SHORTEST_REASON || length > LONGEST_REASON) {
			errors.add(ValidationError.of("reason", "proposal-reason", SHORTEST_REASON, LONGEST_REASON));
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		return new Proposal(id, 1, ProposalState.DRAFT, kind, this.checklists.current().version(),
				item.map(Item::code).orElse(null), item.map(Item::lineage).orElse(null), name, wording, reason,
				actor.unit(), actor.name(), null, null, now);
	}

	/** What is said about a decision. A refusal has to say why. */
	static @Nullable String note(ProposalAction action, @Nullable String input) {
		String note = PlainText.orNull(input);
		if (PlainText.length(note) > LONGEST_NOTE) {
			throw new InvalidRequest(List.of(ValidationError.of("note", "proposal-note-long", LONGEST_NOTE)));
		}
		if (note == null && action == ProposalAction.REFUSE) {
			throw new InvalidRequest(List.of(ValidationError.of("note", "proposal-note")));
		}
		return note;
	}

	private Optional<Item> item(ProposalKind kind, @Nullable String code, List<ValidationError> errors) {
		if (kind == ProposalKind.ADD) {
			return Optional.empty();
		}
		Optional<Item> item = ItemCode.read(PlainText.orNull(code)).flatMap(this.checklists::item);
		if (item.isEmpty()) {
			errors.add(ValidationError.of("item", "proposal-item"));
		}
		return item;
	}

	private String name(ProposalKind kind, @Nullable String input, List<ValidationError> errors) {
		String name = PlainText.line(input);
		int length = PlainText.length(name);
		if (kind == ProposalKind.ADD && (length == 0 || length > LONGEST_NAME)) {
			errors.add(ValidationError.of("name", "proposal-name", LONGEST_NAME));
		}
		boolean known = kind == ProposalKind.ADD && this.checklists.itemsOf(this.checklists.current().version())
			.stream()
			.anyMatch((one) -> one.name().equals(name));
		if (known) {
			errors.add(ValidationError.of("name", "proposal-name-known", name));
		}
		return name;
	}

	private static Map<ItemField, String> wording(Map<ItemField, String> input, List<ValidationError> errors) {
		Map<ItemField, String> wording = new EnumMap<>(ItemField.class);
		input.forEach((field, typed) -> {
			String text = PlainText.orNull(typed);
			if (PlainText.length(text) > LONGEST_TEXT) {
				errors.add(ValidationError.of("wording." + field, "proposal-text", LONGEST_TEXT));
			}
			else if (text != null) {
				wording.put(field, Objects.requireNonNull(text));
			}
		});
		return wording;
	}

}
