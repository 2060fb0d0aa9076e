package org.yidiantong.disclosure.ledger;

import java.time.YearMonth;
import java.util.List;

import org.yidiantong.disclosure.accounts.PublishedMonth;
import org.yidiantong.disclosure.accounts.VillageLedgers;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.identity.Actor;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * The doors of this module for modules that cannot know it.
 */
@Component
class LedgersOfVillages implements VillageLedgers {

	private final LedgerManagement ledgers;

	private final PublishedLedgers published;

	LedgersOfVillages(LedgerManagement ledgers, PublishedLedgers published) {
		this.ledgers = ledgers;
		this.published = published;
	}

	@Override
	public List<PublishedMonth> latest(PlaceCode place, int limit) {
		return this.published.latest(place, limit)
			.stream()
			.map((one) -> new PublishedMonth(one.month(), one.number(), one.sums(), one.unitName(), one.publishedAt()))
			.toList();
	}

	@Override
	public void submit(Actor writer, PlaceCode place, YearMonth month, WriteLedger input) {
		this.ledgers.save(writer, place, month, 0, input);
		this.ledgers.submit(writer, place, month, 1);
	}

	@Override
	public void publish(Actor desk, PlaceCode place, YearMonth month) {
		this.ledgers.publish(desk, place, month, this.ledgers.find(desk, place, month).revision());
	}

}
