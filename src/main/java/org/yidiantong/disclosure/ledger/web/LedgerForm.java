package org.yidiantong.disclosure.ledger.web;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.ledger.LedgerContent;
import org.yidiantong.disclosure.ledger.LedgerTable;
import org.yidiantong.disclosure.ledger.StaffLedger;
import org.yidiantong.disclosure.accounts.WriteLedger;
import org.yidiantong.kernel.Yuan;
import org.yidiantong.kernel.PlainText;

/**
 * The raw input of the editor, kept unchanged so that it can be shown again after an
 * error.
 *
 * @param revision the revision that was read
 * @param table the rows, as pasted from a spreadsheet
 * @param go the button that was pressed
 */
record LedgerForm(@Nullable String revision, @Nullable String opening, @Nullable String closing, @Nullable String table,
		@Nullable String reason, @Nullable String go) {

	/** The form of what is stored. */
	static LedgerForm of(StaffLedger known) {
		LedgerContent content = known.content();
		Long carried = known.carried();
		String opening = (content != null) ? Yuan.plain(content.opening())
				: ((carried == null) ? "" : Yuan.plain(carried));
		return new LedgerForm(Integer.toString(known.revision()), opening, "",
				(content == null) ? "" : LedgerTable.write(content.rows()), known.reason(), null);
	}

	/** The same with other rows. */
	LedgerForm rows(String other) {
		return new LedgerForm(this.revision, this.opening, this.closing, other, this.reason, this.go);
	}

	/** The same input on top of another revision. */
	LedgerForm on(int other) {
		return new LedgerForm(Integer.toString(other), this.opening, this.closing, this.table, this.reason, this.go);
	}

	WriteLedger command() {
		return new WriteLedger(this.opening, this.closing, LedgerTable.read(PlainText.table(this.table)), this.reason);
	}

	int read() {
		return revision(this.revision);
	}

	/** A revision that nobody has, where none was sent. */
	static int revision(@Nullable String text) {
		return (text != null && text.matches("[0-9]{1,9}")) ? Integer.parseInt(text) : -1;
	}

}
