package org.yidiantong.disclosure.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.ItemCode;

/**
 * What a district has set for the ledgers of its villages.
 *
 * @param income subjects of income
 * @param expense subjects of expenses
 * @param decisionAbove an expense above it needs a decision (四议两公开), in fen
 * @param items other thresholds by code of the item, in fen
 * @param nearPercent share of the threshold from which an expense is just below it
 * @param nearCount how many of these in three months are a finding
 * @param repeats how many expenses for one counterparty in three months are a finding
 * @param regular words in the names of counterparties that are paid regularly, such as
 * 供电公司
 * @param numbering when numbers of vouchers begin anew
 * @param committee true when the village supervision committee has to sign each month
 * before it is published; null otherwise
 */
@ValueObject
public record LedgerRules(List<String> income, List<String> expense, long decisionAbove, Map<String, Long> items,
		int nearPercent, int nearCount, int repeats, List<String> regular, Numbering numbering,
		@Nullable Boolean committee) {

	/** What holds unless a district sets it otherwise. */
	static final LedgerRules USUAL = new LedgerRules(List.of("经营收入", "发包及上交收入", "补助收入", "投资收益", "捐赠收入", "其他收入"),
			List.of("经营支出", "管理费用", "公益事业支出", "工程建设支出", "福利支出", "其他支出"), 1_000_000, Map.of(), 90, 3, 6,
			List.of("供电公司", "自来水公司", "供水公司", "电信", "移动", "联通", "税务局"), Numbering.YEARLY, null);

	public LedgerRules {
		income = List.copyOf(income);
		expense = List.copyOf(expense);
		items = Map.copyOf(items);
		regular = List.copyOf(regular);
		committee = Boolean.TRUE.equals(committee) ? Boolean.TRUE : null;
	}

	/** Whether the village supervision committee has to sign each month. */
	public boolean needsCommittee() {
		return this.committee != null;
	}

	/** The subjects of a kind. */
	public List<String> subjects(RowKind kind) {
		return (kind == RowKind.INCOME) ? this.income : this.expense;
	}

	/** The kind of a subject; empty when the district has no such subject. */
	Optional<RowKind> kindOf(String subject) {
		return this.income.contains(subject) ? Optional.of(RowKind.INCOME)
				: (this.expense.contains(subject) ? Optional.of(RowKind.EXPENSE) : Optional.empty());
	}

	/** The expense above which an item needs a decision, in fen. */
	long threshold(@Nullable ItemCode item) {
		return (item == null) ? this.decisionAbove : this.items.getOrDefault(item.value(), this.decisionAbove);
	}

	boolean isRegular(String counterparty) {
		return this.regular.stream().anyMatch(counterparty::contains);
	}

	/** When the numbers of vouchers begin with 1. */
	public enum Numbering {

		/** 按年编号 */
		YEARLY,

		/** 按月编号 */
		MONTHLY

	}

}
