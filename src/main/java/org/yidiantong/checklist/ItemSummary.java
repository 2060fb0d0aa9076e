package org.yidiantong.checklist;

import java.util.Set;

/**
 * A line of the list.
 *
 * @param code display code, unique within a version
 * @param lineage permanent key, independent of the code, such as {@code anhui/B01}
 * @param name Chinese
 * @param category code of its category
 * @param group the category's group
 * @param appliesTo kinds of place it applies to
 * @param grade complexity of a complaint about it
 */
public record ItemSummary(ItemCode code, String lineage, String name, String category, ItemGroup group,
		Set<Settlement> appliesTo, HandlingGrade grade) {
}
