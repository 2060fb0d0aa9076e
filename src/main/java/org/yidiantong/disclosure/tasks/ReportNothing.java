package org.yidiantong.disclosure.tasks;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureKind;

/**
 * To say of several items at once that nothing happened in a period (零报告).
 *
 * @param period as it is written
 * @param kind name of a {@link DisclosureKind}
 * @param items codes of the items, each with the id under which its disclosure will be
 * known, so that sending twice writes once
 */
public record ReportNothing(@Nullable String period, @Nullable String kind, Map<String, UUID> items) {

	public ReportNothing {
		items = Map.copyOf(items);
	}

}
