package org.yidiantong.acceptance;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.yidiantong.disclosure.ledger.LedgerManagement;
import org.yidiantong.disclosure.ledger.StaffLedger;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * Creates a month of a village's ledger through the module's door.
 */
@Component
class LedgerObjects implements ModuleObjects {

	private static final YearMonth MONTH = YearMonth.of(2021, 8);

	private final LedgerManagement ledgers;

	LedgerObjects(LedgerManagement ledgers) {
		this.ledgers = ledgers;
	}

	@Override
	public Map<String, String> ids(Actor desk, Actor village, String place) {
		StaffLedger known = this.ledgers.find(village, new PlaceCode(place), MONTH);
		if (known.revision() == 0) {
			this.ledgers.save(village, new PlaceCode(place), MONTH, 0, new WriteLedger("0", null, List.of(), null));
			this.ledgers.submit(village, new PlaceCode(place), MONTH, 1);
		}
		return Map.of("ledgers/place", place, "month", MONTH.toString());
	}

}
