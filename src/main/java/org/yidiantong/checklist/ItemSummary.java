package org.yidiantong.checklist;

import java.util.Set;

/**
 * A line of the list.
 *
 * @param code on display, unique within a version
 * @param lineage permanent key apart from the code, such as {@code anhui/B01}
 * @param name Chinese
 * @param category code of its category
 * @param group the category's group
 * @param appliesTo kinds of place it applies to
 * @param grade how much work a complaint about it is
 */
public record ItemSummary(String code, String lineage, String name, String category, ItemGroup group,
		Set<Settlement> appliesTo, HandlingGrade grade) {
}
