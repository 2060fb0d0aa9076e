package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceUnknown;

import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/**
 * The place that a page is about and the township it lies in; both may be missing on
 * pages of the whole district.
 */
record Where(@Nullable Place place, @Nullable Place township) {

	/**
	 * Finds a place by its permanent code, else by its statistical code, else by a name
	 * or former code that only it has.
	 * @throws PlaceUnknown when there is none
	 */
	static Place find(OrganizationChart chart, String asked) {
		return chart.place(asked)
			.or(() -> only(chart.places().stream().filter((one) -> asked.equals(one.statCode())).toList()))
			.or(() -> only(chart.places()
				.stream()
				.filter((one) -> one.aliases().contains(asked) || one.name().equals(asked))
				.toList()))
			.orElseThrow(() -> new PlaceUnknown(asked));
	}

	/** Reads {@code ?place=}; nothing there means the whole district. */
	static Where of(OrganizationChart chart, @Nullable String asked) {
		if (asked == null || asked.isBlank()) {
			return new Where(null, null);
		}
		Place place = find(chart, asked);
		return new Where(place, chart.townshipOf(place).orElse(null));
	}

	void describe(Model model) {
		model.addAttribute("place", this.place);
		model.addAttribute("township", this.township);
		model.addAttribute("query", query());
	}

	/** What keeps the place in a link to another page. */
	private String query() {
		return (this.place == null) ? "" : "?place=" + UriUtils.encode(this.place.code(), StandardCharsets.UTF_8);
	}

	private static Optional<Place> only(List<Place> places) {
		return (places.size() == 1) ? Optional.of(places.get(0)) : Optional.empty();
	}

}
