/**
 * Village ledgers (财务台账): what a village or community took in and spent in a month, row
 * by row, with a balance that carries over to the next month.
 * <p>
 * Officers start at {@link org.yidiantong.disclosure.ledger.LedgerManagement}, everybody
 * else at {@link org.yidiantong.disclosure.ledger.PublishedLedgers}; a workbook with many
 * months is taken by {@link org.yidiantong.disclosure.ledger.LedgerBatch}, and the check
 * of the supervision committee by
 * {@link org.yidiantong.disclosure.ledger.LedgerCommittee}. A month takes the steps of a
 * disclosure ({@link org.yidiantong.disclosure.DisclosureTransition}): drafted by the
 * village or its township, published masked by a second person, corrected by another
 * version. {@link org.yidiantong.disclosure.ledger.LedgerValidator} refuses what cannot
 * be true; {@link org.yidiantong.disclosure.ledger.LedgerInspection} finds what needs an
 * explanation. That a question about a row was answered is told by
 * {@link org.yidiantong.disclosure.ledger.PublishedLedgers}, from the public record of
 * complaints; nothing of it is kept here. Publishes
 * {@link org.yidiantong.disclosure.events.LedgerPublished} and
 * {@link org.yidiantong.disclosure.events.FindingRaised}.
 */
@ApplicationModule(displayName = "Ledgers 财务台账",
		allowedDependencies = { "disclosure", "disclosure :: accounts", "disclosure :: events",
				"disclosure :: inspection", "disclosure.content", "complaints", "complaints :: origin", "checklist",
				"organization", "notification", "identity", "attachments", "audit", "masking", "calendar", "tenancy",
				"kernel", "http", "site" })
@NullMarked
package org.yidiantong.disclosure.ledger;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
