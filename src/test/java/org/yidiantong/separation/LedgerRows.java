package org.yidiantong.separation;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.yidiantong.disclosure.ledger.LedgerManagement;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitKind;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.stereotype.Component;

/**
 * Makes a row in each table of ledgers: a month in which nothing happened is written by
 * the last village and published by the district.
 */
@Component
class LedgerRows implements RowsEverywhere.Part {

	private static final String NAME = "separation";

	private static final YearMonth MONTH = YearMonth.of(2021, 1);

	private final OrganizationManagement organization;

	private final LedgerManagement ledgers;

	LedgerRows(OrganizationManagement organization, LedgerManagement ledgers) {
		this.organization = organization;
		this.ledgers = ledgers;
	}

	@Override
	public void make(DistrictCode district) {
		List<Unit> villages = this.organization.chart().units((kind) -> kind == UnitKind.VILLAGE);
		Unit village = villages.get(villages.size() - 1);
		PlaceCode place = village.place();
		Actor writer = Actor.officer(UUID.randomUUID(), NAME, district, village.code(), Set.of(Role.HANDLING_OFFICER));
		Actor checker = Actor.officer(UUID.randomUUID(), NAME, district, null, Set.of(Role.DISPATCHER));
		if (this.ledgers.find(writer, place, MONTH).revision() == 0) {
			this.ledgers.save(writer, place, MONTH, 0, new WriteLedger("0", null, List.of(), null));
			this.ledgers.submit(writer, place, MONTH, 1);
			this.ledgers.publish(checker, place, MONTH, 2);
		}
	}

}
