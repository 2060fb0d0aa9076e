package org.yidiantong.disclosure.ledger;

import java.util.Optional;

import org.yidiantong.tenancy.DistrictFolder;
import org.yidiantong.tenancy.Drafts;
import org.yidiantong.tenancy.Findings;
import org.yidiantong.tenancy.SectionFormat;
import org.yidiantong.tenancy.SourceDocument;

import org.springframework.stereotype.Component;

/**
 * Reads the rules of a district from the optional file {@code ledgers.yaml}.
 */
@Component
class LedgerRulesFormat implements SectionFormat<LedgerRules> {

	static final String FILE = "ledgers.yaml";

	static final String SCHEMA = "ledgers.schema.json";

	@Override
	public Class<LedgerRules> draftType() {
		return LedgerRules.class;
	}

	@Override
	public LedgerRules read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<SourceDocument<LedgerRulesFile>> file = folder.readOptional(FILE, SCHEMA, LedgerRulesFile.class,
				findings);
		LedgerRulesFile value = file.map(SourceDocument::value).orElse(null);
		if (file.isEmpty() || value == null) {
			return LedgerRules.USUAL;
		}
		LedgerRules rules = value.rules();
		check(file.get(), rules, findings);
		return rules;
	}

	private static void check(SourceDocument<LedgerRulesFile> file, LedgerRules rules, Findings findings) {
		rules.income()
			.stream()
			.filter(rules.expense()::contains)
			.forEach((subject) -> findings.add(file.at("/subjects"), "disclosure.ledger.subject-twice", subject));
	}

}
