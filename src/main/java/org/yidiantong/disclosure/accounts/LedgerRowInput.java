package org.yidiantong.disclosure.accounts;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.Unchecked;

/**
 * A row as it was entered.
 *
 * @param line where it stands in the officer's table or sheet, which errors name
 */
@Unchecked
public record LedgerRowInput(int line, @Nullable String day, @Nullable String kind, @Nullable String subject,
		@Nullable String summary, @Nullable String amount, @Nullable String counterparty, @Nullable String handler,
		@Nullable String item, @Nullable String basis, @Nullable String voucher) {

	/** Contains nothing that a person wrote. */
	@Override
	public String toString() {
		return "LedgerRowInput[" + this.line + "]";
	}

}
