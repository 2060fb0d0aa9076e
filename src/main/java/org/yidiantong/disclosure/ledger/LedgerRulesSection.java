package org.yidiantong.disclosure.ledger;

import java.util.List;
import java.util.Optional;

import org.yidiantong.kernel.Yuan;
import org.yidiantong.tenancy.Change;
import org.yidiantong.tenancy.DistrictSection;
import org.yidiantong.tenancy.FolderWriter;

import org.springframework.stereotype.Component;

/**
 * Stores the rules of a district. New rules hold for what is written and published from
 * then on; what is published keeps its findings.
 */
@Component
class LedgerRulesSection implements DistrictSection<LedgerRules> {

	private final LedgerRulesStore rows;

	LedgerRulesSection(LedgerRulesStore rows) {
		this.rows = rows;
	}

	@Override
	public Class<LedgerRules> draftType() {
		return LedgerRules.class;
	}

	@Override
	public List<Change> diff(LedgerRules draft) {
		return this.rows.rules().equals(draft) ? List.of()
				: List.of(new Change(Change.Kind.CHANGED, "disclosure", "ledgers", words(draft)));
	}

	@Override
	public void apply(LedgerRules draft) {
		if (!this.rows.stored().equals(Optional.of(draft))) {
			this.rows.put(draft);
		}
	}

	@Override
	public void export(FolderWriter folder) {
		LedgerRules rules = this.rows.rules();
		if (!rules.equals(LedgerRules.USUAL)) {
			folder.write(LedgerRulesFormat.FILE, LedgerRulesFormat.SCHEMA, LedgerRulesFile.of(rules));
		}
	}

	private static String words(LedgerRules rules) {
		return "财务台账：收入科目 %d 个，支出科目 %d 个，%s 元以上须有决议".formatted(rules.income().size(), rules.expense().size(),
				Yuan.format(rules.decisionAbove())) + (rules.needsCommittee() ? "；公开前须经监委会签字" : "");
	}

}
