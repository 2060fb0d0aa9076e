package org.yidiantong.disclosure.ledger;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A finding in a month.
 *
 * @param rows numbers of the rows, the first is 1
 * @param details numbers of vouchers, or formatted amounts
 */
@ValueObject
public record LedgerFinding(FindingKind kind, List<Integer> rows, List<String> details) {

	public LedgerFinding {
		rows = List.copyOf(rows);
		details = List.copyOf(details);
	}

	/** The details on one line. */
	public String detail() {
		return String.join("、", this.details);
	}

	/** The rows on one line. */
	public String lines() {
		return String.join("、", this.rows.stream().map(String::valueOf).toList());
	}

}
