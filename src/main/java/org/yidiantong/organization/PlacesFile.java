package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code places.yaml}; parts that the schema rejected are null.
 */
record PlacesFile(@Nullable List<@Nullable Township> townships) {

	record Township(@Nullable String code, @Nullable String name, @Nullable TownshipType type,
			@Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable List<@Nullable String> aliases,
			@Nullable List<@Nullable Settlement> places) {
	}

	record Settlement(@Nullable String code, @Nullable String name, @Nullable PlaceKind kind, @Nullable String statCode,
			@Nullable List<@Nullable String> aliases, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
	}

}
