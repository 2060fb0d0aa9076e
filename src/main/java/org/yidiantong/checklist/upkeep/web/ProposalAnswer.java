package org.yidiantong.checklist.upkeep.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.comparison.ItemField;
import org.yidiantong.checklist.upkeep.Proposal;
import org.yidiantong.checklist.upkeep.ProposalAction;
import org.yidiantong.checklist.upkeep.ProposalEntry;
import org.yidiantong.checklist.upkeep.ProposalKind;
import org.yidiantong.checklist.upkeep.ProposalState;
import org.yidiantong.checklist.upkeep.ProposalView;
import org.yidiantong.organization.UnitCode;

/**
 * A proposal in the API.
 *
 * @param actions what the caller can do with it now, sorted
 */
record ProposalAnswer(UUID id, int revision, ProposalState state, ProposalKind kind, String version,
		@Nullable ItemCode item, @Nullable String lineage, String name, Map<ItemField, String> wording, String reason,
		@Nullable UnitCode unit, String proposer, @Nullable String note, @Nullable Instant submittedAt,
		Instant changedAt, List<ProposalEntry> history, List<ProposalAction> actions) {

	static ProposalAnswer of(ProposalView view) {
		Proposal one = view.proposal();
		return new ProposalAnswer(one.id(), one.revision(), one.state(), one.kind(), one.version(), one.itemCode(),
				one.lineage(), one.name(), one.wording(), one.reason(), one.unit(), one.proposer(), one.note(),
				one.submittedAt(), one.changedAt(), view.history(), view.actions().stream().sorted().toList());
	}

}
