package org.yidiantong.disclosure.accounts;

import java.time.Instant;
import java.time.YearMonth;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A month of a village's ledger that is public.
 *
 * @param number of its version, starting at 1; one above 1 is a correction
 * @param unitName who publishes
 * @param publishedAt of this version
 */
@ValueObject
public record PublishedMonth(YearMonth month, int number, LedgerSums sums, String unitName, Instant publishedAt) {

}
