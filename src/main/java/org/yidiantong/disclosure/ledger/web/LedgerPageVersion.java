package org.yidiantong.disclosure.ledger.web;

import java.util.Map;

import org.yidiantong.disclosure.ledger.PublishedLedgers;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.site.PageFragment;

import org.springframework.stereotype.Component;

/**
 * Renews the cached page of a village when a month of its ledger is published. The cost
 * is one look-up by primary key for each request of this page.
 */
@Component
class LedgerPageVersion implements PageFragment {

	private final PublishedLedgers ledgers;

	LedgerPageVersion(PublishedLedgers ledgers) {
		this.ledgers = ledgers;
	}

	@Override
	public String name() {
		return "ledgers";
	}

	@Override
	public String edition(Map<String, String> variables) {
		return Integer.toString(PlaceCode.read(variables.get("place")).map(this.ledgers::edition).orElse(0));
	}

}
