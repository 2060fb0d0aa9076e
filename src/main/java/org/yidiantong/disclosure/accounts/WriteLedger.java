package org.yidiantong.disclosure.accounts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Unchecked;

/**
 * What an officer entered for a month. Amounts are in yuan.
 *
 * @param opening may be left out when the month before is known
 * @param closing balance of the cash book; compared with the calculated one unless left
 * out
 * @param reason of a correction
 */
@Unchecked
public record WriteLedger(@Nullable String opening, @Nullable String closing, List<LedgerRowInput> rows,
		@Nullable String reason) {

	public WriteLedger {
		rows = List.copyOf(rows);
	}

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "WriteLedger[" + this.rows.size() + " rows]";
	}

}
