package org.yidiantong.disclosure.ledger;

import java.util.List;

import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.notification.WaitingGroup;
import org.yidiantong.notification.WaitingLine;
import org.yidiantong.notification.WaitingWork;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reports to the officer's work list how many months wait for a check.
 */
@Component
@Order(31)
class WaitingLedgers implements WaitingWork {

	private final LedgerManagement ledgers;

	WaitingLedgers(LedgerManagement ledgers) {
		this.ledgers = ledgers;
	}

	@Override
	public List<WaitingGroup> of(Actor actor) {
		if (!actor.may(Permission.DISCLOSURES_CHECK)) {
			return List.of();
		}
		List<WaitingLine> lines = this.ledgers.waiting(actor)
			.stream()
			.map((one) -> new WaitingLine(one.placeName() + " · " + one.month(),
					"/ledgers/" + one.place() + "/" + one.month(), null, false))
			.toList();
		return List.of(new WaitingGroup("ledger.menu", lines.size(), "/ledgers", lines));
	}

}
