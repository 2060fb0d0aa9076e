package org.yidiantong.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.masking.Masking;
import org.yidiantong.masking.NamePolicy;
import org.yidiantong.masking.Table;

import org.springframework.stereotype.Component;

/**
 * Masks a month before it is published, column by column: counterparties are names of
 * people unless they are organisations, handlers are officers in charge.
 */
@Component
class LedgerMasking {

	private static final List<String> HEADINGS = List.of("摘要", "收款人", "经办人", "依据");

	private final Masking masking;

	LedgerMasking(Masking masking) {
		this.masking = masking;
	}

	/**
	 * The content as everybody may read it.
	 * @param hidden items whose disclosures are not for everybody: the persons in their
	 * rows are left out
	 */
	LedgerContent mask(LedgerContent content, Set<ItemCode> hidden) {
		List<List<String>> masked = this.masking
			.table(new Table(HEADINGS, content.rows().stream().map(LedgerMasking::cells).toList()), NamePolicy.HIDDEN)
			.table()
			.rows();
		List<LedgerRow> rows = new ArrayList<>();
		for (int at = 0; at < masked.size(); at++) {
			LedgerRow row = content.rows().get(at);
			List<String> cells = masked.get(at);
			boolean withheld = row.item() != null && hidden.contains(row.item())
					&& !cells.get(1).equals(row.counterparty());
			rows.add(row.saying(cells.get(0), withheld ? "" : cells.get(1), cells.get(2), cells.get(3)));
		}
		return new LedgerContent(content.opening(), rows);
	}

	/** Hides personal data in a single text. */
	@Nullable String mask(@Nullable String text) {
		return (text == null) ? null : this.masking.text(text).text();
	}

	/** Hides the name of somebody who is a person in any case. */
	String maskName(String name) {
		String masked = this.masking.table(new Table(HEADINGS, List.of(List.of("", name, "", ""))), NamePolicy.HIDDEN)
			.table()
			.rows()
			.get(0)
			.get(1);
		return masked.equals(name) ? PlainText.start(name, 1) + "*" : masked;
	}

	/** Whether a counterparty is a person, or could be one. */
	boolean isPerson(String counterparty) {
		List<String> row = List.of("", counterparty, "", "");
		return !this.masking.table(new Table(HEADINGS, List.of(row)), NamePolicy.HIDDEN)
			.table()
			.rows()
			.get(0)
			.equals(row);
	}

	private static List<String> cells(LedgerRow row) {
		return List.of(row.summary(), row.counterparty(), row.handler(), row.basis());
	}

}
