package org.yidiantong.disclosure.ledger;

import org.yidiantong.disclosure.accounts.LedgerSums;

import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened in a month: the opening balance and the rows, in the order of the
 * vouchers.
 *
 * @param opening in fen
 */
@ValueObject
public record LedgerContent(long opening, List<LedgerRow> rows) {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	public LedgerContent {
		rows = List.copyOf(rows);
	}

	/** The sums, calculated anew. */
	public LedgerSums sums() {
		return new LedgerSums(this.opening, sum(RowKind.INCOME), sum(RowKind.EXPENSE));
	}

	private long sum(RowKind kind) {
		return this.rows.stream().filter((row) -> row.kind() == kind).mapToLong(LedgerRow::amount).sum();
	}

	static LedgerContent read(String json) {
		return MAPPER.readValue(json, LedgerContent.class);
	}

	String json() {
		return MAPPER.writeValueAsString(this);
	}

}
