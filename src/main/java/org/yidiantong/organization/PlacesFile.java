package org.yidiantong.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code places.yaml}; parts that the schema rejected are null.
 */
record PlacesFile(@Nullable List<@Nullable Township> townships) {

	/** The places, each under its current township. */
	static PlacesFile of(List<Place> places) {
		Map<PlaceCode, List<@Nullable Settlement>> settlements = new LinkedHashMap<>();
		for (Place place : places) {
			PlaceCode township = (place.township() == null) ? place.code() : place.township();
			List<@Nullable Settlement> there = settlements.computeIfAbsent(township, (code) -> new ArrayList<>());
			if (place.township() != null) {
				there.add(settlement(place));
			}
		}
		List<@Nullable Township> townships = new ArrayList<>();
		places.stream()
			.filter((place) -> place.township() == null)
			.forEach((place) -> townships.add(township(place, settlements.getOrDefault(place.code(), List.of()))));
		return new PlacesFile(townships);
	}

	private static Township township(Place place, List<@Nullable Settlement> settlements) {
		return new Township(place.code().value(), place.name(), place.type(), place.validFrom(), place.validTo(),
				orNull(place.aliases()), settlements);
	}

	private static Settlement settlement(Place place) {
		return new Settlement(place.code().value(), place.name(), place.kind(), place.statCode(),
				orNull(place.aliases()), place.validFrom(), place.validTo());
	}

	private static @Nullable List<@Nullable String> orNull(List<String> texts) {
		return texts.isEmpty() ? null : new ArrayList<>(texts);
	}

	record Township(@Nullable String code, @Nullable String name, @Nullable TownshipType type,
			@Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable List<@Nullable String> aliases,
			@Nullable List<@Nullable Settlement> places) {
	}

	record Settlement(@Nullable String code, @Nullable String name, @Nullable PlaceKind kind, @Nullable String statCode,
			@Nullable List<@Nullable String> aliases, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
	}

}
