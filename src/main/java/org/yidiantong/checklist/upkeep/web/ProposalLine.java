package org.yidiantong.checklist.upkeep.web;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.upkeep.Proposal;
import org.yidiantong.checklist.upkeep.ProposalKind;
import org.yidiantong.checklist.upkeep.ProposalState;
import org.yidiantong.organization.UnitCode;

/**
 * A proposal in a list of the API.
 */
record ProposalLine(UUID id, int revision, ProposalState state, ProposalKind kind, @Nullable ItemCode item, String name,
		@Nullable UnitCode unit, Instant changedAt) {

	static ProposalLine of(Proposal one) {
		return new ProposalLine(one.id(), one.revision(), one.state(), one.kind(), one.itemCode(), one.name(),
				one.unit(), one.changedAt());
	}

}
