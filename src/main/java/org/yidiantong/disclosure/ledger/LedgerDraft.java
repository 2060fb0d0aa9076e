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
 * @param committee the check of these rows by the supervision committee; null without one
 * @param hands accounts that have edited the draft and therefore may not check it
 */
record LedgerDraft(LedgerContent content, @Nullable String reason, @Nullable String sentBack,
		@Nullable CommitteeCheck committee, Set<UUID> hands) {

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

	/** Other content, of which the committee has seen nothing. */
	LedgerDraft edited(LedgerContent other, @Nullable String why, UUID hand) {
		CommitteeCheck kept = this.content.equals(other) ? this.committee : null;
		return new LedgerDraft(other, why, this.sentBack, kept, with(hand));
	}

	LedgerDraft signed(CommitteeCheck check, UUID hand) {
		return new LedgerDraft(this.content, this.reason, this.sentBack, check, with(hand));
	}

	private Set<UUID> with(UUID hand) {
		Set<UUID> all = new TreeSet<>(this.hands);
		all.add(hand);
		return all;
	}

	LedgerDraft submitted() {
		return new LedgerDraft(this.content, this.reason, null, this.committee, this.hands);
	}

	LedgerDraft sentBack(String why) {
		return new LedgerDraft(this.content, this.reason, why, this.committee, this.hands);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "LedgerDraft[by " + this.hands.size() + "]";
	}

}
