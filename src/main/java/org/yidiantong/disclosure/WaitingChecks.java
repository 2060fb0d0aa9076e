package org.yidiantong.disclosure;

import java.util.List;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reports to the officer's work list how many disclosures wait for a check.
 */
@Component
@Order(30)
class WaitingChecks implements WaitingWork {

	private static final PageRequest FIRST = new PageRequest(PageRequest.USUAL, null);

	private final DisclosureManagement disclosures;

	WaitingChecks(DisclosureManagement disclosures) {
		this.disclosures = disclosures;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		if (!actor.may(Permission.DISCLOSURES_CHECK)) {
			return List.of();
		}
		List<WaitingLine> lines = this.disclosures.waiting(actor, FIRST)
			.items()
			.stream()
			.map((one) -> new WaitingLine(one.placeName() + " · " + one.itemName(), "/disclosures/" + one.id(), null,
					false))
			.toList();
		return List.of(new WaitingGroup("disclosure.menu", lines.size(), "/disclosures", lines));
	}

}
