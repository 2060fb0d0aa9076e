package org.yidiantong.disclosure.ledger.web;

import java.time.YearMonth;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.ledger.LedgerUnknown;
import org.yidiantong.organization.PlaceCode;

/**
 * The place and month in an address.
 */
record LedgerAddress(PlaceCode place, YearMonth month) {

	/** Reads both; an address without a ledger leads nowhere. */
	static LedgerAddress of(String place, String month) {
		return new LedgerAddress(PlaceCode.read(place).orElseThrow(LedgerUnknown::new),
				month(month).orElseThrow(LedgerUnknown::new));
	}

	/** Reads a month such as 2021-10; empty for anything else. */
	static Optional<YearMonth> month(@Nullable String text) {
		return Period.parse((text == null) ? "" : text)
			.filter((one) -> one.length() == Period.Length.MONTH)
			.map((one) -> YearMonth.from(one.from()));
	}

	/** Reads a year such as 2021; empty for anything else. */
	static Optional<Integer> year(@Nullable String text) {
		return Period.parse((text == null) ? "" : text)
			.filter((one) -> one.length() == Period.Length.YEAR)
			.map((one) -> one.from().getYear());
	}

}
