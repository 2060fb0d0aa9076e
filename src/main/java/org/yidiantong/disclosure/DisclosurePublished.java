package org.yidiantong.disclosure;

import java.util.List;
import java.util.UUID;

import org.yidiantong.checklist.Audience;

/**
 * What the log says when a version is published; never what it says or whom it names.
 *
 * @param tenant code of the district
 * @param version counted from 1; a higher one is a correction
 * @param lineage permanent key of the item
 * @param place codes from the township down, as they were
 * @param unit code of the unit that publishes
 * @param empty whether it says that nothing happened
 */
record DisclosurePublished(int tenant, UUID disclosure, int version, DisclosureKind kind, String item, String lineage,
		String listVersion, List<String> place, String unit, Period.Length periodLength, String period,
		Audience audience, boolean empty) {
}
