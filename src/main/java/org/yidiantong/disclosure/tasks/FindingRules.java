package org.yidiantong.disclosure.tasks;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.disclosure.inspection.DutyFindingKind;

/**
 * What a district looks for in disclosures, and from when on.
 *
 * @param kinds that are looked for
 * @param longPastDays calendar days after the end of a period from which on a first
 * publication counts as made up
 * @param noticeDays calendar days after the first publication in which objections are
 * heard; a later change of the content is found
 * @param atOnceDays working days in which a single event is published
 * @param copiedCharacters letters and digits that a content needs to be compared with the
 * period before
 * @param emptyCharacters letters and digits that a text needs that refers to something
 * else
 * @param emptyPhrases words that refer to something that is not there
 */
@ValueObject
public record FindingRules(Set<DutyFindingKind> kinds, int longPastDays, int noticeDays, int atOnceDays,
		int copiedCharacters, int emptyCharacters, List<String> emptyPhrases) {

	/** Defaults. */
	public static final FindingRules USUAL = new FindingRules(EnumSet.allOf(DutyFindingKind.class), 90, 7, 3, 12, 20,
			List.of("见附件", "见附表", "附后", "公开栏", "公示栏", "同上"));

	public FindingRules {
		kinds = Set.copyOf(kinds);
		emptyPhrases = List.copyOf(emptyPhrases);
	}

}
