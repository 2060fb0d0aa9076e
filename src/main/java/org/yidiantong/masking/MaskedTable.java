package org.yidiantong.masking;

import java.util.Map;

/**
 * A table after masking, and how often which kind of data was hidden in it.
 *
 * @param table with the same headings, rows and columns
 * @param counts only kinds that occurred
 */
public record MaskedTable(Table table, Map<PersonalData, Integer> counts) {

	public MaskedTable {
		counts = MaskedText.Counts.copy(counts);
	}

	/** How much was hidden, all kinds together. */
	public int total() {
		return MaskedText.Counts.total(this.counts);
	}

}
