package org.yidiantong.disclosure.ledger;

import java.time.Instant;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.organization.PlaceCode;

/**
 * A published version of a month, masked.
 *
 * @param number of the version, starting at 1
 * @param reason of the correction; null for the first version
 * @param committee the check by the supervision committee, with a masked name; null
 * without one
 */
public record PublishedLedger(PlaceCode place, String placeName, String unitName, YearMonth month, int number,
		LedgerContent content, @Nullable String reason, @Nullable CommitteeCheck committee, Instant publishedAt) {

	/** The sums. */
	public LedgerSums sums() {
		return this.content.sums();
	}

}
