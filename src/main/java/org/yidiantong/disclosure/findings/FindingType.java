package org.yidiantong.disclosure.findings;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Every kind of finding, in disclosures and in ledgers. The names are those of the
 * events.
 */
public enum FindingType {

	/** 迟报 */
	LATE(false, false),

	/** 补报 */
	LONG_PAST(false, false),

	/** 公示期后改动 */
	CHANGED_AFTER_NOTICE(false, false),

	/** 照抄 */
	COPIED(false, true),

	/** 空洞 */
	EMPTY(false, true),

	/** 凭证号重复 */
	DUPLICATE_VOUCHER(true, true),

	/** 凭证号缺号 */
	VOUCHER_GAP(true, true),

	/** 超过限额没有决议 */
	NO_DECISION(true, true),

	/** 多笔接近限额 */
	NEAR_THRESHOLD(true, true),

	/** 同一收款方多次付款 */
	SAME_COUNTERPARTY(true, true),

	/** 下月期初与更正后的期末不符 */
	NOT_CARRIED_OVER(true, true);

	private final boolean ofLedger;

	private final boolean ofContent;

	FindingType(boolean ofLedger, boolean ofContent) {
		this.ofLedger = ofLedger;
		this.ofContent = ofContent;
	}

	/** Whether it is found in ledgers. */
	public boolean isOfLedger() {
		return this.ofLedger;
	}

	/** Whether it depends on the content, so that a correction can remove it. */
	public boolean isOfContent() {
		return this.ofContent;
	}

	/** Reads a name; empty if there is no such type. */
	public static Optional<FindingType> read(@Nullable String name) {
		return Stream.of(values()).filter((each) -> each.name().equals(name)).findFirst();
	}

}
