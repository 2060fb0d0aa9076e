package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What this module reads of the events of a case; an event has the members that its type
 * has, the others are null.
 *
 * @param place codes from the township down
 */
record ComplaintData(UUID complaint, @Nullable String item, @Nullable String lineage, @Nullable String category,
		@Nullable List<String> place, @Nullable String nature, @Nullable Boolean anonymous, @Nullable LocalDate dueOn,
		@Nullable LocalDate firstDueOn, @Nullable String lead, @Nullable String watching, @Nullable String grade,
		@Nullable UUID repeatOf, @Nullable String caseNumber, @Nullable Integer extensions) {
}
