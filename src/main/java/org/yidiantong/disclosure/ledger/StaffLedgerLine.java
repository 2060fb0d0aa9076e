package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;

import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.organization.PlaceCode;

/**
 * A month in an officer's list.
 *
 * @param version number of the newest version; 0 before the first
 * @param sums of the newest version, or of the draft of a first one
 * @param findings that stand in the newest version
 */
public record StaffLedgerLine(PlaceCode place, String placeName, YearMonth month, DisclosureState state, int version,
		LedgerSums sums, int findings) {
}
