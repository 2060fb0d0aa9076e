package org.yidiantong.checklist;

import java.time.LocalDate;
import java.util.List;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One published version of a district's list, without its items. Immutable.
 *
 * @param version the district's own version number, such as {@code 2021.1}; complaints
 * and disclosures record it
 * @param effectiveFrom the first day on which it is in effect
 * @param base the base list it adopts, such as {@code anhui@2021.1}
 * @param categories in list order
 */
@ValueObject
public record Checklist(String version, LocalDate effectiveFrom, String base, List<Category> categories) {

	public Checklist {
		categories = List.copyOf(categories);
	}

}
