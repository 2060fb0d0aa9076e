package org.yidiantong.masking;

import java.util.Map;

/**
 * A masked table with the number of hidden values by type.
 *
 * @param table same headings, rows and columns as the original
 * @param counts only types that occurred
 */
public record MaskedTable(Table table, Map<PersonalData, Integer> counts) {

	public MaskedTable {
		counts = MaskedText.Counts.copy(counts);
	}

	/** The number of hidden values of all types. */
	public int total() {
		return MaskedText.Counts.total(this.counts);
	}

}
