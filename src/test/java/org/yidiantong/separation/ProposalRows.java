package org.yidiantong.separation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.checklist.upkeep.ProposalKind;
import org.yidiantong.checklist.upkeep.ProposalManagement;
import org.yidiantong.checklist.upkeep.WriteProposal;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A proposal to change the list.
 */
@Component
class ProposalRows implements RowsEverywhere.Part {

	private final ProposalManagement proposals;

	ProposalRows(ProposalManagement proposals) {
		this.proposals = proposals;
	}

	@Override
	public void make(DistrictCode district) {
		Actor admin = Actor.officer(UUID.randomUUID(), "admin", district, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		this.proposals.write(admin, UUID.randomUUID(),
				new WriteProposal(ProposalKind.ADD, null, "楼道充电", Map.of(), "群众常问，没有事项"));
	}

}
