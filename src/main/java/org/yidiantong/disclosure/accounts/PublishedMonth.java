package org.yidiantong.disclosure.accounts;

import java.time.YearMonth;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A month of a village's ledger that is public.
 *
 * @param number of its version, starting at 1; one above 1 is a correction
 */
@ValueObject
public record PublishedMonth(YearMonth month, int number, LedgerSums sums) {

}
