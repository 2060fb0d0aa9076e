package org.yidiantong.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yidiantong.checklist.folder.PublishedFolders;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.Unit;
import org.yidiantong.organization.UnitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every pair of item and place of both districts, against a rule that reads the files as
 * plain maps and knows nothing of the module.
 */
class RoutingPolicyUnitTests {

	@ParameterizedTest
	@CsvSource({ "341503, 36, 317", "341502, 43, 342" })
	void routesEveryItemAtEveryPlaceAsTheRuleSays(String district, int items, int places) {
		Map<String, String> expected = new ReferenceRouting(district).all();
		assertThat(expected).hasSize(items * places);
		assertThat(routed(district)).isEqualTo(expected);
	}

	private static Map<String, String> routed(String district) {
		OrganizationChart chart = PublishedFolders.organization(district).chart();
		RoutingPolicy policy = new RoutingPolicy(chart);
		Map<String, String> routed = new LinkedHashMap<>();
		for (Item item : PublishedFolders.checklist(district).items()) {
			chart.places().forEach((place) -> routed.put(item.code() + " " + place.code(), text(policy, item, place)));
		}
		return routed;
	}

	private static String text(RoutingPolicy policy, Item item, Place place) {
		if (!policy.applies(item.appliesTo(), place)) {
			assertThatExceptionOfType(ItemNotOfferedHere.class).isThrownBy(() -> policy.route(item, place));
			return "not here";
		}
		Routing routing = policy.route(item, place);
		List<String> units = Stream
			.concat(Stream.of(routing.lead(), routing.supervising(), routing.firstDesk()), routing.guiding().stream())
			.map(Unit::code)
			.map(UnitCode::value)
			.toList();
		return String.join(" ", units) + " " + routing.grade();
	}

}
