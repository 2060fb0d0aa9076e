package org.yidiantong.integration.open311;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.checklist.RoutingPolicy;
import org.yidiantong.checklist.Settlement;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;

import org.springframework.stereotype.Component;

/**
 * The places of the bound district as Open311 names them: by their code, or by a name
 * that only one of them has.
 */
@Component
class ServicePlaces {

	private final OrganizationManagement organization;

	ServicePlaces(OrganizationManagement organization) {
		this.organization = organization;
	}

	/** The places where an item for these settlements applies. */
	List<OfferedPlace> of(Set<Settlement> settlements) {
		OrganizationChart chart = this.organization.chart();
		RoutingPolicy policy = new RoutingPolicy(chart);
		return offered(chart, chart.places().stream().filter((place) -> policy.applies(settlements, place)).toList());
	}

	/** All places. */
	List<OfferedPlace> all() {
		OrganizationChart chart = this.organization.chart();
		return offered(chart, chart.places());
	}

	/** The name of a place with its township. */
	String name(PlaceCode code) {
		OrganizationChart chart = this.organization.chart();
		return chart.place(code).map((place) -> name(chart, place)).orElseGet(() -> chart.placeName(code));
	}

	/**
	 * The code of the place that a request names, in one way or in several that agree.
	 * @param errors gets what is wrong
	 */
	Optional<String> chosen(PostServiceRequest asked, List<ValidationError> errors) {
		List<String> named = new ArrayList<>();
		for (String field : List.of("address_id", PostServiceRequest.PLACE_FIELD, "address_string")) {
			asked.field(field).ifPresent((text) -> {
				Optional<String> found = find(text.strip());
				found.ifPresentOrElse(named::add,
						() -> errors.add(ValidationError.ofParameter(field, "open311.place.unknown")));
			});
		}
		if (named.stream().distinct().count() > 1) {
			errors.add(ValidationError.ofParameter("address_id", "open311.place.several"));
		}
		if (named.isEmpty() && errors.isEmpty()) {
			errors.add(ValidationError.ofParameter("address_id", "open311.place.missing"));
		}
		return named.stream().findFirst();
	}

	private Optional<String> find(String text) {
		OrganizationChart chart = this.organization.chart();
		return this.organization.resolve(text)
			.or(() -> chart.places().stream().filter((place) -> name(chart, place).equals(text)).findFirst())
			.map((place) -> place.code().value());
	}

	private static List<OfferedPlace> offered(OrganizationChart chart, List<Place> places) {
		return places.stream().map((place) -> new OfferedPlace(place.code().value(), name(chart, place))).toList();
	}

	private static String name(OrganizationChart chart, Place place) {
		String township = (place.township() == null) ? "" : chart.placeName(place.township());
		return township + place.name();
	}

}
