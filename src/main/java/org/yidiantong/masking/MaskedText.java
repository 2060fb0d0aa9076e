package org.yidiantong.masking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A masked text with the number of hidden values by type.
 *
 * @param text unchanged except for hidden values
 * @param counts only types that occurred
 */
public record MaskedText(String text, Map<PersonalData, Integer> counts) {

	public MaskedText {
		counts = Counts.copy(counts);
	}

	/** The number of hidden values of all types. */
	public int total() {
		return Counts.total(this.counts);
	}

	/** Applies masking again to this result and adds up the counts. */
	MaskedText and(MaskedText again) {
		Map<PersonalData, Integer> sum = new EnumMap<>(PersonalData.class);
		sum.putAll(this.counts);
		again.counts.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
		return new MaskedText(again.text, sum);
	}

	/** Counts by type, in the order of the types. */
	static final class Counts {

		private Counts() {
		}

		static Map<PersonalData, Integer> copy(Map<PersonalData, Integer> counts) {
			Map<PersonalData, Integer> copy = new EnumMap<>(PersonalData.class);
			copy.putAll(counts);
			return Collections.unmodifiableMap(copy);
		}

		static int total(Map<PersonalData, Integer> counts) {
			return counts.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

}
