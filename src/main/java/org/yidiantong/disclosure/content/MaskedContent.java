package org.yidiantong.disclosure.content;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.yidiantong.masking.PersonalData;

/**
 * Masked content, with the number of hidden values.
 *
 * @param hidden counts by type, only for types that occurred
 * @param changes lines before and after masking, only for those who may see the original
 */
public record MaskedContent(Content content, Map<PersonalData, Integer> hidden, List<Difference> changes) {

	public MaskedContent {
		Map<PersonalData, Integer> copy = new EnumMap<>(PersonalData.class);
		copy.putAll(hidden);
		hidden = Collections.unmodifiableMap(copy);
		changes = List.copyOf(changes);
	}

	/** The number of hidden values of all types. */
	public int total() {
		return this.hidden.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** A copy for readers who may not see the original. */
	public MaskedContent withoutChanges() {
		return new MaskedContent(this.content, this.hidden, List.of());
	}

}
