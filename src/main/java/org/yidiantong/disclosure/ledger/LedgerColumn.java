package org.yidiantong.disclosure.ledger;

import org.yidiantong.kernel.Yuan;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a ledger as officers write them, in their usual order. A table may have
 * them in any order, under one of their usual headings.
 */
public enum LedgerColumn {

	/** 日期 */
	DAY("day", true, "日期", "记账日期", "业务日期"),

	/** 收支 */
	KIND("kind", true, "收支", "收支类型", "收入/支出", "类型"),

	/** 科目 */
	SUBJECT("subject", true, "科目", "会计科目"),

	/** 摘要 */
	SUMMARY("summary", true, "摘要", "用途", "事由"),

	/** 金额 */
	AMOUNT("amount", true, "金额", "金额(元)"),

	/** 收付款方 */
	COUNTERPARTY("counterparty", true, "收付款方", "对方", "对方单位", "收款人", "收款方", "付款方"),

	/** 经办人 */
	HANDLER("handler", true, "经办人", "经手人"),

	/** 事项 */
	ITEM("item", false, "事项", "事项编号"),

	/** 决议或合同 */
	BASIS("basis", false, "决议或合同", "依据", "决议", "合同"),

	/** 凭证号 */
	VOUCHER("voucher", true, "凭证号", "凭证编号", "凭证");

	private final String field;

	private final boolean required;

	private final List<String> headings;

	LedgerColumn(String field, boolean required, String... headings) {
		this.field = field;
		this.required = required;
		this.headings = List.of(headings);
	}

	/** Its property in a row. */
	public String field() {
		return this.field;
	}

	/** Whether each row needs a value. */
	public boolean isRequired() {
		return this.required;
	}

	/** Whether a month usually says the same as the month before. */
	boolean recurs() {
		return EnumSet.of(KIND, SUBJECT, SUMMARY, COUNTERPARTY, HANDLER, ITEM).contains(this);
	}

	/** Its usual heading. */
	public String heading() {
		return this.headings.get(0);
	}

	/** The column with a heading, regardless of spacing and a remark such as （必填）. */
	static Optional<LedgerColumn> of(String heading) {
		String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC)
			.replaceAll("[\\s*]", "")
			.replaceFirst("\\((?:必填|选填)\\)$", "");
		return Arrays.stream(values()).filter((one) -> one.headings.contains(plain)).findFirst();
	}

	/** The column of a property; empty when there is none. */
	public static Optional<LedgerColumn> ofField(String field) {
		return Arrays.stream(values()).filter((one) -> one.field.equals(field)).findFirst();
	}

	/** The value of a stored row, which {@link LedgerTable} reads again. */
	public String of(LedgerRow row) {
		return switch (this) {
			case DAY -> row.day().toString();
			case KIND -> row.kind().chinese();
			case SUBJECT -> row.subject();
			case SUMMARY -> row.summary();
			case AMOUNT -> Yuan.plain(row.amount());
			case COUNTERPARTY -> row.counterparty();
			case HANDLER -> row.handler();
			case ITEM -> (row.item() == null) ? "" : row.item().value();
			case BASIS -> row.basis();
			case VOUCHER -> row.voucher();
		};
	}

}
