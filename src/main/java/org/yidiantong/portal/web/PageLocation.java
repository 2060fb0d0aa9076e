package org.yidiantong.portal.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceUnknown;

import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/**
 * The place of a page and its township; both are null on pages of the whole district.
 */
record PageLocation(@Nullable Place place, @Nullable Place township) {

	/**
	 * Finds a place by its permanent code or by an unambiguous alias.
	 * @throws PlaceUnknown when there is none
	 */
	static Place find(OrganizationManagement organization, String asked) {
		return organization.resolve(asked).orElseThrow(() -> new PlaceUnknown(asked));
	}

	/** Parses {@code ?place=}; blank means the whole district. */
	static PageLocation of(OrganizationManagement organization, OrganizationChart chart, @Nullable String asked) {
		return PlainText.isBlank(asked) ? new PageLocation(null, null) : of(chart, find(organization, asked));
	}

	static PageLocation of(OrganizationChart chart, Place place) {
		return new PageLocation(place, chart.townshipOf(place).orElse(null));
	}

	void describe(Model model) {
		model.addAttribute("place", this.place);
		model.addAttribute("township", this.township);
		model.addAttribute("query", query());
	}

	/** The query parameter that keeps the place in links. */
	private String query() {
		return (this.place == null) ? ""
				: "?place=" + UriUtils.encode(this.place.code().value(), StandardCharsets.UTF_8);
	}

}
