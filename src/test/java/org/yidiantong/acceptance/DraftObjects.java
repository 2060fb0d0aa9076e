package org.yidiantong.acceptance;

import java.util.Map;

import org.yidiantong.checklist.drafting.DraftManagement;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;

import org.springframework.stereotype.Component;

/**
 * Begins a draft of the next list, of which a district has one at most.
 */
@Component
class DraftObjects implements ModuleObjects {

	private final DraftManagement drafts;

	DraftObjects(DraftManagement drafts) {
		this.drafts = drafts;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		Actor admin = Actors.post(Role.DISTRICT_ADMINISTRATOR);
		if (this.drafts.find(admin).isEmpty()) {
			this.drafts.save(admin, this.drafts.revision(admin), this.drafts.document(admin));
		}
		return Map.of();
	}

}
