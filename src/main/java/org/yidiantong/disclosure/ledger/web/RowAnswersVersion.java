package org.yidiantong.disclosure.ledger.web;

import java.util.Map;

import org.yidiantong.disclosure.ledger.PublishedLedgers;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.site.PageFragment;

import org.springframework.stereotype.Component;

/**
 * Renews the cached page of a month when an answer to a question about one of its rows
 * comes or leaves the public record of complaints. The cost is one look-up in an index
 * for each request of this page.
 */
@Component
class RowAnswersVersion implements PageFragment {

	private final PublishedLedgers ledgers;

	RowAnswersVersion(PublishedLedgers ledgers) {
		this.ledgers = ledgers;
	}

	@Override
	public String name() {
		return "row-answers";
	}

	@Override
	public String edition(Map<String, String> variables) {
		return PlaceCode.read(variables.get("place"))
			.flatMap((place) -> LedgerAddress.month(variables.get("month"))
				.map((month) -> this.ledgers.answered(place, month)))
			.map((answered) -> Integer.toHexString(answered.hashCode()))
			.orElse("");
	}

}
