package org.yidiantong.disclosure.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureAction;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.organization.Place;

/**
 * A month as an officer sees it.
 *
 * @param content the draft, else what was published, masked unless the officer writes it;
 * null when nothing is written yet
 * @param carried the closing balance of the month before; null when there is none
 * @param findings in the content
 * @param standing findings in the newest version
 * @param sentBack why it was returned
 * @param reason of the correction that is being written
 * @param committee the check by the supervision committee of the draft, else of what was
 * published; null without one
 * @param signable whether the officer may add a signed sheet now
 */
public record StaffLedger(Place place, YearMonth month, int revision, DisclosureState state, int version,
		@Nullable Instant publishedAt, @Nullable LedgerContent content, @Nullable Long carried,
		List<LedgerFinding> findings, List<LedgerFinding> standing, @Nullable String sentBack, @Nullable String reason,
		@Nullable CommitteeCheck committee, boolean signable, Set<DisclosureAction> actions) {

	public StaffLedger {
		findings = List.copyOf(findings);
		standing = List.copyOf(standing);
		actions = Set.copyOf(actions);
	}

	/** Whether the officer may write now. */
	public boolean isWritable() {
		return this.actions.contains(DisclosureAction.SAVE);
	}

}
