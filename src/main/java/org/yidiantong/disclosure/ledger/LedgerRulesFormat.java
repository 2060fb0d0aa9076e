package org.yidiantong.disclosure.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yidiantong.checklist.Item;
import org.yidiantong.checklist.folder.ChecklistDraft;
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
	public Set<Class<?>> needs() {
		return Set.of(ChecklistDraft.class);
	}

	@Override
	public LedgerRules read(DistrictFolder folder, Drafts earlier, Findings findings) {
		Optional<SourceDocument<LedgerRulesFile>> file = folder.readOptional(FILE, SCHEMA, LedgerRulesFile.class,
				findings);
		Optional<ChecklistDraft> lists = earlier.get(ChecklistDraft.class);
		LedgerRulesFile value = file.map(SourceDocument::value).orElse(null);
		if (file.isEmpty() || value == null) {
			return LedgerRules.USUAL;
		}
		LedgerRules rules = value.rules();
		check(file.get(), rules, findings);
		lists.ifPresent((draft) -> checkItems(file.get(), rules, draft.items(), findings));
		return rules;
	}

	private static void check(SourceDocument<LedgerRulesFile> file, LedgerRules rules, Findings findings) {
		rules.income()
			.stream()
			.filter(rules.expense()::contains)
			.forEach((subject) -> findings.add(file.at("/subjects"), "disclosure.ledger.subject-twice", subject));
	}

	private static void checkItems(SourceDocument<LedgerRulesFile> file, LedgerRules rules, List<Item> items,
			Findings findings) {
		Map<String, String> known = items.stream()
			.collect(Collectors.toMap((item) -> item.code().value(), Item::name, (one, twice) -> one));
		rules.items()
			.keySet()
			.stream()
			.sorted()
			.filter((code) -> !known.containsKey(code))
			.forEach((code) -> findings.addUnknown(file.at("/items/%s", code), "disclosure.ledger.item-unknown", code,
					known.keySet()));
	}

}
