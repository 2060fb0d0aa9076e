package org.yidiantong.disclosure.ledger;

/**
 * What needs an explanation in a ledger that adds up.
 */
public enum FindingKind {

	/** 凭证号重复: the number of an earlier month of the year. */
	DUPLICATE_VOUCHER,

	/** 凭证号缺号 */
	VOUCHER_GAP,

	/** 超过限额没有决议 */
	NO_DECISION,

	/** 多笔接近限额 */
	NEAR_THRESHOLD,

	/** 同一收款方多次付款 */
	SAME_COUNTERPARTY,

	/** 下月期初与更正后的期末不符: a later month is published with another balance. */
	NOT_CARRIED_OVER

}
