package org.yidiantong.separation;

import java.util.Set;
import java.util.UUID;

import org.yidiantong.checklist.drafting.DraftAction;
import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.checklist.drafting.DraftView;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * A draft of a list that was given up.
 */
@Component
class DraftRows implements RowsEverywhere.Part {

	private final DraftManagement drafts;

	DraftRows(DraftManagement drafts) {
		this.drafts = drafts;
	}

	@Override
	public void make(DistrictCode district) {
		Actor admin = Actor.officer(UUID.randomUUID(), "admin", district, null, Set.of(Role.DISTRICT_ADMINISTRATOR));
		DraftView draft = this.drafts.save(admin, this.drafts.revision(admin), this.drafts.document(admin));
		this.drafts.act(admin, draft.draft().revision(), DraftAction.DISCARD, null);
	}

}
