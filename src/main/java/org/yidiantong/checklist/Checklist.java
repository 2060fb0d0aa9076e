package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One published version of a district's list, without its items. It never changes.
 *
 * @param version the district's own version, such as {@code 2021.1}; cases and
 * disclosures keep it
 * @param effectiveFrom the first day on which it counts
 * @param base the base list it adopts, such as {@code anhui@2021.1}
 * @param categories in the order of the list
 */
@ValueObject
public record Checklist(String version, LocalDate effectiveFrom, String base, List<Category> categories) {

	public Checklist {
		categories = List.copyOf(categories);
	}

}
