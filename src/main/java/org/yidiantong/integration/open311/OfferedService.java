package org.yidiantong.integration.open311;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An item of the list as a service of Open311.
 *
 * @param code of the item, or {@link #OTHER}
 * @param name of the item; null for {@link #OTHER}
 * @param covers what belongs to it
 * @param category name of its category; null for {@link #OTHER}
 */
public record OfferedService(String code, @Nullable String name, List<String> covers, @Nullable String category) {

	/** Stands for complaints whose item the first desk chooses. */
	public static final String OTHER = "OTHER";

	public OfferedService {
		covers = List.copyOf(covers);
	}

}
