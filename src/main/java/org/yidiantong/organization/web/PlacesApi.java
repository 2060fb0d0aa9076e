package org.yidiantong.organization.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.kernel.InvalidRequest;
import org.yidiantong.kernel.Page;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.ValidationError;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.PlaceKind;
import org.yidiantong.site.Revalidated;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The places of a district, by code.
 */
@OpenToAll
@Tag(name = "places", description = "乡镇街、村和社区")
@RestController
@RequestMapping(path = "/api/v1/{district}/places", produces = MediaType.APPLICATION_JSON_VALUE)
class PlacesApi {

	private static final Pattern PLACE_CODE = Pattern.compile("[1-9][0-9]{8}(-[VC][0-9]{2,3})?");

	private final OrganizationManagement organization;

	PlacesApi(OrganizationManagement organization) {
		this.organization = organization;
	}

	@Operation(operationId = "listPlaces", summary = "乡镇街、村和社区", description = "今天有效的地点，按编码排序。")
	@Revalidated(parameters = { "kind", "township", "q", "limit", "after" })
	@GetMapping
	Page<PlaceLine> places(@PathVariable String district,
			@Parameter(description = "类别：TOWNSHIP 乡镇街，VILLAGE 村，COMMUNITY 社区") @RequestParam(
					required = false) @Nullable String kind,
			@Parameter(description = "只要这个乡镇街（编码）的村和社区") @RequestParam(required = false) @Nullable String township,
			@Parameter(description = "名称或别名中的文字") @RequestParam(required = false) @Nullable String q,
			PageRequest page) {
		List<Place> all = this.organization.places();
		List<ValidationError> errors = new ArrayList<>();
		Optional<PlaceKind> wanted = kind(kind, errors);
		Optional<PlaceCode> within = PlaceCode.read(township);
		if (township != null && all.stream().noneMatch((place) -> within.filter(place.code()::equals).isPresent())) {
			errors.add(ValidationError.ofParameter("township", "township-unknown", township));
		}
		if (!errors.isEmpty()) {
			throw new InvalidRequest(errors);
		}
		List<Place> found = all.stream()
			.filter((place) -> wanted.isEmpty() || wanted.get() == place.kind())
			.filter((place) -> within.isEmpty() || within.get().equals(place.township()))
			.filter((place) -> q == null || isCalled(place, q.strip()))
			.sorted(Comparator.comparing(Place::code))
			.toList();
		return Page.cut(found, page, PLACE_CODE, (place) -> place.code().value()).map(PlaceLine::of);
	}

	private static boolean isCalled(Place place, String text) {
		return Stream.concat(Stream.of(place.name()), place.aliases().stream()).anyMatch((name) -> name.contains(text));
	}

	private static Optional<PlaceKind> kind(@Nullable String kind, List<ValidationError> errors) {
		if (kind == null) {
			return Optional.empty();
		}
		Optional<PlaceKind> known = Stream.of(PlaceKind.values()).filter((one) -> one.name().equals(kind)).findFirst();
		if (known.isEmpty()) {
			errors.add(ValidationError.ofParameter("kind", "kind-unknown", kind));
		}
		return known;
	}

}
