package org.yidiantong.disclosure.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code ledgers.yaml}, amounts in yuan; values that the schema refused
 * are null, and what is left out is as usual.
 */
record LedgerRulesFile(@Nullable Subjects subjects, @Nullable Long decisionAbove,
		@Nullable Map<String, @Nullable Long> items, @Nullable Near near, @Nullable Integer repeats,
		@Nullable List<@Nullable String> regular, LedgerRules.@Nullable Numbering vouchers,
		@Nullable Boolean committeeSignature) {

	private static final long FEN = 100;

	/** The file that says what rules say. */
	static LedgerRulesFile of(LedgerRules rules) {
		Map<String, @Nullable Long> items = new TreeMap<>();
		rules.items().forEach((item, fen) -> items.put(item, fen / FEN));
		return new LedgerRulesFile(new Subjects(new ArrayList<>(rules.income()), new ArrayList<>(rules.expense())),
				rules.decisionAbove() / FEN, items.isEmpty() ? null : items,
				new Near(rules.nearPercent(), rules.nearCount()), rules.repeats(), new ArrayList<>(rules.regular()),
				rules.numbering(), rules.committee());
	}

	/** The rules. */
	LedgerRules rules() {
		LedgerRules usual = LedgerRules.USUAL;
		Subjects own = (this.subjects == null) ? new Subjects(null, null) : this.subjects;
		Near close = (this.near == null) ? new Near(null, null) : this.near;
		return new LedgerRules(or(own.income(), usual.income()), or(own.expense(), usual.expense()),
				(this.decisionAbove == null) ? usual.decisionAbove() : this.decisionAbove * FEN, thresholds(),
				Objects.requireNonNullElse(close.percent(), usual.nearPercent()),
				Objects.requireNonNullElse(close.count(), usual.nearCount()),
				Objects.requireNonNullElse(this.repeats, usual.repeats()), or(this.regular, usual.regular()),
				Objects.requireNonNullElse(this.vouchers, usual.numbering()), this.committeeSignature);
	}

	private Map<String, Long> thresholds() {
		Map<String, @Nullable Long> given = (this.items == null) ? Map.of() : this.items;
		return given.entrySet()
			.stream()
			.filter((one) -> one.getValue() != null)
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> Objects.requireNonNull(one.getValue()) * FEN));
	}

	private static List<String> or(@Nullable List<@Nullable String> own, List<String> usual) {
		return (own == null) ? usual : own.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	/** Subjects by kind. */
	record Subjects(@JsonProperty("INCOME") @Nullable List<@Nullable String> income,
			@JsonProperty("EXPENSE") @Nullable List<@Nullable String> expense) {
	}

	/** When expenses just below a threshold are a finding. */
	record Near(@Nullable Integer percent, @Nullable Integer count) {
	}

}
