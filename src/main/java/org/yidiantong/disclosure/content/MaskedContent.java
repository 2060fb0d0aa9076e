package org.yidiantong.disclosure.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.masking.Kind;

/**
 * A content as everybody will see it, and how much of what was hidden for that.
 *
 * @param hidden only kinds that occurred
 * @param changes what was written and what will be seen instead; only for those who may
 * see what was written
 */
public record MaskedContent(Content content, Map<Kind, Integer> hidden, List<Difference> changes) {

	public MaskedContent {
		Map<Kind, Integer> copy = new EnumMap<>(Kind.class);
		copy.putAll(hidden);
		hidden = Collections.unmodifiableMap(copy);
		changes = List.copyOf(changes);
	}

	/** How much was hidden, all kinds together. */
	public int total() {
		return this.hidden.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** For those who may not see what was written. */
	public MaskedContent withoutChanges() {
		return new MaskedContent(this.content, this.hidden, List.of());
	}

}
