package org.yidiantong.disclosure.ledger;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The unmasked draft of a month. It is deleted on publication.
 *
 * @param reason of a correction; null for a first version
 * @param sentBack why the checker returned it; null if no one did
 * @param hands accounts that have edited the draft and therefore may not check it
 */
record LedgerDraft(LedgerContent content, @Nullable String reason, @Nullable String sentBack, Set<UUID> hands) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	LedgerDraft {
		hands = Set.copyOf(hands);
	}

	static LedgerDraft read(String json) {
		return MAPPER.readValue(json, LedgerDraft.class);
	}

	String json() {
		return MAPPER.writeValueAsString(this);
	}

	LedgerDraft edited(LedgerContent other, @Nullable String why, UUID hand) {
		Set<UUID> all = new TreeSet<>(this.hands);
		all.add(hand);
		return new LedgerDraft(other, why, this.sentBack, all);
	}

	LedgerDraft submitted() {
		return new LedgerDraft(this.content, this.reason, null, this.hands);
	}

	LedgerDraft sentBack(String why) {
		return new LedgerDraft(this.content, this.reason, why, this.hands);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "LedgerDraft[by " + this.hands.size() + "]";
	}

}
