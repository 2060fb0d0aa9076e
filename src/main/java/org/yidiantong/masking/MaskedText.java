package org.yidiantong.masking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text after masking, and how often which kind of data was hidden in it.
 *
 * @param text the text; outside of what was hidden as it came
 * @param counts only kinds that occurred
 */
public record MaskedText(String text, Map<PersonalData, Integer> counts) {

	public MaskedText {
		counts = Counts.copy(counts);
	}

	/** How much was hidden, all kinds together. */
	public int total() {
		return Counts.total(this.counts);
	}

	/** This result, carried on by masking its text again. */
	MaskedText and(MaskedText again) {
		Map<PersonalData, Integer> sum = new EnumMap<>(PersonalData.class);
		sum.putAll(this.counts);
		again.counts.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
		return new MaskedText(again.text, sum);
	}

	/** Counts by kind, in the order of the kinds. */
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
