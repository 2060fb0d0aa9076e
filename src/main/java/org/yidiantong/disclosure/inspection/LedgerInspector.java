package org.yidiantong.disclosure.inspection;

import java.time.Instant;

/**
 * Keeps what was found in ledgers until it is settled. The nested module {@code findings}
 * implements it.
 */
public interface LedgerInspector {

	/**
	 * Raises what was found in a version that has just been published, each once, and
	 * settles what it has removed. Call it in the transaction of the publication.
	 */
	void published(InspectedLedger ledger, Instant at);

}
