package org.yidiantong.disclosure.ledger.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.disclosure.ledger.LedgerRow;
import org.yidiantong.disclosure.accounts.LedgerSums;
import org.yidiantong.disclosure.ledger.PublishedLedger;
import org.yidiantong.disclosure.ledger.RowKind;
import org.yidiantong.disclosure.ledger.RowAnswer;
import org.yidiantong.organization.PlaceCode;

/**
 * A published month in an API response; amounts are in fen.
 */
@Schema(name = "Ledger")
record LedgerAnswer(PlaceCode placeCode, String placeName, String unitName,
		@Schema(description = "月份", example = "2021-10") String month,
		@Schema(description = "第几版；大于 1 是更正") int version, @Schema(description = "更正理由；第一版没有") @Nullable String reason,
		Instant publishedAt, @Schema(description = "村务监督委员会签字审核的成员，姓名已隐去；没有则为空") @Nullable String checkedBy,
		@Schema(description = "签字的日期；没有则为空") @Nullable LocalDate checkedOn,
		@Schema(description = "期初余额，单位：分") long opening, @Schema(description = "收入合计，单位：分") long income,
		@Schema(description = "支出合计，单位：分") long expense, @Schema(description = "期末余额，单位：分") long closing,
		List<Row> rows) {

	static LedgerAnswer of(PublishedLedger one, List<RowAnswer> answers) {
		List<LedgerRow> rows = one.content().rows();
		LedgerSums sums = one.sums();
		return new LedgerAnswer(one.place(), one.placeName(), one.unitName(), one.month().toString(), one.number(),
				one.reason(), one.publishedAt(), (one.committee() == null) ? null : one.committee().name(),
				(one.committee() == null) ? null : one.committee().on(), sums.opening(), sums.income(), sums.expense(),
				sums.closing(),
				IntStream.range(0, rows.size()).mapToObj((at) -> Row.of(rows.get(at), at + 1, answers)).toList());
	}

	/** A row. */
	@Schema(name = "LedgerRow")
	record Row(LocalDate day, RowKind kind, @Schema(description = "科目") String subject,
			@Schema(description = "摘要") String summary, @Schema(description = "金额，单位：分") long amount,
			@Schema(description = "收付款方，人名已隐去；不面向所有人的事项为空") String counterparty,
			@Schema(description = "经办人") String handler, @Nullable ItemCode itemCode, @Nullable String itemName,
			@Schema(description = "决议或合同；没有则为空") String basis, @Schema(description = "凭证号") String voucher,
			@Schema(description = "有人问过这一笔并已得到答复的日期；办结后才有") List<LocalDate> answeredOn) {

		static Row of(LedgerRow row, Integer number, List<RowAnswer> answers) {
			return new Row(row.day(), row.kind(), row.subject(), row.summary(), row.amount(), row.counterparty(),
					row.handler(), row.item(), row.itemName(), row.basis(), row.voucher(),
					answers.stream().filter((one) -> number.equals(one.number())).map(RowAnswer::answeredOn).toList());
		}

	}

}
