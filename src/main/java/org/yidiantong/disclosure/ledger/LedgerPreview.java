package org.yidiantong.disclosure.ledger;

import org.yidiantong.disclosure.accounts.LedgerSums;

import java.util.List;

/**
 * What a month would be, before it is stored.
 *
 * @param masked the rows as they would be published
 */
public record LedgerPreview(LedgerSums sums, LedgerContent masked, List<LedgerFinding> findings) {

	public LedgerPreview {
		findings = List.copyOf(findings);
	}

}
