package org.yidiantong.disclosure.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.kernel.Yuan;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.kernel.ValidationError;

/**
 * Turns what an officer entered into a month that adds up, or reports every error by row
 * and column.
 *
 * @param month the month that is written
 * @param today a row dated later is refused
 * @param rules of the district
 * @param items the items that apply at the place, by code
 * @param masking tells whether a counterparty is a person
 */
record LedgerValidator(YearMonth month, LocalDate today, LedgerRules rules, Map<ItemCode, ItemSummary> items,
		LedgerMasking masking) {

	/** The most rows of a month. */
	static final int MOST_ROWS = 2000;

	private static final int LONGEST_REASON = 500;

	LedgerValidator(YearMonth month, LocalDate today, LedgerRules rules, List<ItemSummary> items,
			LedgerMasking masking) {
		this(month, today, rules,
				items.stream().collect(Collectors.toMap(ItemSummary::code, (one) -> one, (one, twice) -> one)),
				masking);
	}

	/**
	 * Validates the input for a month.
	 * @param previous the sums of the month before; null when the place has no earlier
	 * month
	 * @param correction whether a reason is needed
	 * @throws InvalidRequest with every error
	 */
	LedgerContent read(WriteLedger input, @Nullable LedgerSums previous, boolean correction) {
		List<ValidationError> errors = new ArrayList<>();
		Long opening = opening(input, previous, errors);
		List<LedgerRow> rows = rows(input, errors);
		reason(input, correction, errors);
		if (opening != null && errors.stream().noneMatch((error) -> error.path().startsWith("rows"))) {
			closing(input, new LedgerContent(opening, rows).sums(), errors);
		}
		InvalidRequest.throwIfAny(errors);
		return new LedgerContent((opening == null) ? 0 : opening, rows);
	}

	private @Nullable Long opening(WriteLedger input, @Nullable LedgerSums previous, List<ValidationError> errors) {
		String typed = PlainText.line(input.opening());
		if (typed.isEmpty() && previous != null) {
			return previous.closing();
		}
		Long opening = Yuan.read(typed,
				(mistake) -> errors.add(ValidationError.of("opening", "ledger.opening." + mistake)));
		if (opening != null && previous != null && previous.closing() != opening) {
			errors.add(ValidationError.of("opening", "ledger.opening.carry", Yuan.format(previous.closing()),
					Yuan.format(opening)));
		}
		return opening;
	}

	private static void closing(WriteLedger input, LedgerSums sums, List<ValidationError> errors) {
		String typed = PlainText.line(input.closing());
		if (sums.closing() < 0) {
			errors.add(ValidationError.of("closing", "ledger.closing.below", Yuan.format(sums.closing())));
		}
		else if (!typed.isEmpty()) {
			Long closing = Yuan.read(typed,
					(mistake) -> errors.add(ValidationError.of("closing", "ledger.closing." + mistake)));
			if (closing != null && closing != sums.closing()) {
				errors.add(ValidationError.of("closing", "ledger.closing.sum", Yuan.format(closing),
						Yuan.format(sums.closing()), Yuan.format(Math.abs(sums.closing() - closing))));
			}
		}
	}

	private List<LedgerRow> rows(WriteLedger input, List<ValidationError> errors) {
		if (input.rows().size() > MOST_ROWS) {
			errors.add(ValidationError.of("rows", "ledger.rows", input.rows().size(), MOST_ROWS));
			return List.of();
		}
		List<LedgerRow> rows = new ArrayList<>();
		RowReader reader = new RowReader(this, errors);
		for (int at = 0; at < input.rows().size(); at++) {
			LedgerRow row = reader.read(input.rows().get(at), at);
			if (row != null) {
				rows.add(row);
			}
		}
		return rows;
	}

	private static void reason(WriteLedger input, boolean correction, List<ValidationError> errors) {
		int length = PlainText.length(input.reason());
		if (correction && length == 0) {
			errors.add(ValidationError.of("reason", "disclosure.reason.missing"));
		}
		else if (length > LONGEST_REASON) {
			errors.add(ValidationError.of("reason", "disclosure.reason.long", length, LONGEST_REASON));
		}
	}

}
