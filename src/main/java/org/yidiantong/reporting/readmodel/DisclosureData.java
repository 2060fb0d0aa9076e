package org.yidiantong.reporting.readmodel;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What this module reads of a publication.
 */
record DisclosureData(UUID disclosure, int version, String kind, List<String> place, @Nullable String lineage,
		@Nullable String period, boolean empty) {
}
