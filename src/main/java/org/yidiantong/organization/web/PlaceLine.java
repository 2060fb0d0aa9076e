package org.yidiantong.organization.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

/**
 * A place in an API response.
 *
 * @param type of a township: street, town or township
 * @param township code of the township it lies in; absent for a township
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceLine(PlaceCode code, String name, String kind, @Nullable String type, @Nullable PlaceCode township,
		List<String> aliases, @Nullable String statCode) {

	static PlaceLine of(Place place) {
		return new PlaceLine(place.code(), place.name(), place.kind().name(),
				(place.type() != null) ? place.type().name() : null, place.township(), place.aliases(),
				place.statCode());
	}

}
