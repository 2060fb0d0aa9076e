package org.yidiantong.disclosure;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.content.Content;
import tools.jackson.databind.json.JsonMapper;

/**
 * The unmasked draft of a disclosure. It is deleted on publication.
 *
 * @param reason reason of a correction; null for a first version
 * @param sentBack why the checker returned it; null if no one did
 * @param hands accounts that have edited the draft and therefore may not check it
 */
record Draft(Content content, @Nullable String reason, @Nullable String sentBack, Set<UUID> hands) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	Draft {
		hands = Set.copyOf(hands);
	}

	static Draft read(String json) {
		return MAPPER.readValue(json, Draft.class);
	}

	String json() {
		return MAPPER.writeValueAsString(this);
	}

	static Content content(String json) {
		return MAPPER.readValue(json, Content.class);
	}

	static String json(Content content) {
		return MAPPER.writeValueAsString(content);
	}

	/** Replaces the content on behalf of an author. */
	Draft edited(Content other, @Nullable String why, UUID hand) {
		return new Draft(other, why, this.sentBack, with(hand));
	}

	/** Submits the draft on behalf of an author and clears the checker's remark. */
	Draft submitted(UUID hand) {
		return new Draft(this.content, this.reason, null, with(hand));
	}

	Draft sentBack(String why) {
		return new Draft(this.content, this.reason, why, this.hands);
	}

	private Set<UUID> with(UUID hand) {
		Set<UUID> all = new TreeSet<>(this.hands);
		all.add(hand);
		return all;
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "Draft[by " + this.hands.size() + "]";
	}

}
