package org.yidiantong.checklist.drafting;

import java.util.Map;
import java.util.Set;

import org.yidiantong.tenancy.Finding;
import org.yidiantong.tenancy.FindingFormatter;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Tells the findings of a district's folder to people who see a list as a form or a
 * workbook: without files, lines and names of fields.
 */
final class FoundMistakes {

	/** Findings whose own words are about a file. */
	private static final Set<String> REWORDED = Set.of("category-twice", "item-twice", "lineage-twice", "branch-label",
			"branch-label-twice", "branch-one", "branch-no-end", "branch-two-ends", "branch-target", "branch-loop",
			"branch-return", "step-next-twice", "step-stuck", "step-unreachable");

	private static final Set<String> MISSING = Set.of("tenancy.missing", "tenancy.empty");

	private FoundMistakes() {
	}

	/**
	 * Converts a finding.
	 * @param lines the parts of the list by the lines of its file
	 */
	static ListMistake of(Finding finding, Map<Integer, String> lines) {
		boolean own = finding.at().file().endsWith("/" + DistrictFile.NAME);
		String pointer = own ? lines.getOrDefault(finding.at().line(), "") : "";
		String code = finding.code().substring(finding.code().indexOf('.') + 1);
		if (finding.code().startsWith("checklist.") && REWORDED.contains(code)) {
			return ListMistake.of(pointer, "draft." + code, finding.arguments().toArray());
		}
		String text = FindingFormatter.of(finding, LocaleContextHolder.getLocale());
		return new ListMistake(pointer,
				new DefaultMessageSourceResolvable(
						new String[] { own ? "mistake.draft.found" : "mistake.draft.elsewhere" },
						new Object[] { text, finding.at().file() }),
				MISSING.contains(finding.code()));
	}

}
