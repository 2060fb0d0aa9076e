package org.yidiantong.disclosure.tasks;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureKind;

/**
 * Command that reports for several items that nothing happened in a period (零报告).
 *
 * @param period text form of a period
 * @param kind name of a {@link DisclosureKind}
 * @param items item codes, each with the id of its future disclosure, so that a repeated
 * request creates it once
 */
public record SubmitNilReport(@Nullable String period, @Nullable String kind, Map<String, UUID> items) {

	public SubmitNilReport {
		items = Map.copyOf(items);
	}

}
