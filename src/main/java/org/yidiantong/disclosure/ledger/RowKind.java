package org.yidiantong.disclosure.ledger;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether money came in or went out, with its Chinese name.
 */
public enum RowKind {

	/** 收入 */
	INCOME("收入"),

	/** 支出 */
	EXPENSE("支出");

	private final String chinese;

	RowKind(String chinese) {
		this.chinese = chinese;
	}

	/** The Chinese name. */
	public String chinese() {
		return this.chinese;
	}

	/** Reads a name or a Chinese name; empty for anything else. */
	static Optional<RowKind> read(String text) {
		return Arrays.stream(values()).filter((one) -> one.chinese.equals(text) || one.name().equals(text)).findFirst();
	}

}
