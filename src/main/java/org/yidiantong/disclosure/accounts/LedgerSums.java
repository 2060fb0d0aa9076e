package org.yidiantong.disclosure.accounts;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The sums of a month, in fen.
 *
 * @param opening the closing balance of the month before
 */
@ValueObject
public record LedgerSums(long opening, long income, long expense) {

	/** Opening balance and income, less the expenses. */
	public long closing() {
		return this.opening + this.income - this.expense;
	}

}
