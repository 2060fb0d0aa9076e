package org.yidiantong.disclosure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.yidiantong.masking.Kind;

/**
 * A content as everybody will see it, and how much of what was hidden for that.
 *
 * @param hidden only kinds that occurred
 */
public record MaskedContent(Content content, Map<Kind, Integer> hidden) {

	public MaskedContent {
		Map<Kind, Integer> copy = new EnumMap<>(Kind.class);
		copy.putAll(hidden);
		hidden = Collections.unmodifiableMap(copy);
	}

	/** How much was hidden, all kinds together. */
	public int total() {
		return this.hidden.values().stream().mapToInt(Integer::intValue).sum();
	}

}
