package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Addresses;
import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Every address of pages and the API begins with a district, except a few that are common
 * to all districts.
 */
final class AddressesBeginWithTheDistrict implements Rule {

	private static final Set<String> FOR_ALL = Set.of("/", "/error", "/problems", "/problems/{name}",
			"/events/schemas/{type}", "/asyncapi.json");

	@Override
	public String because() {
		return "the address determines the district of the request";
	}

	@Override
	public Stream<Violation> check(Codebase code) {
		return code.production().stream().filter(Addresses::isController).flatMap(AddressesBeginWithTheDistrict::check);
	}

	private static Stream<Violation> check(JavaClass controller) {
		return Addresses.of(controller)
			.filter((address) -> !isAllowed(address))
			.map((address) -> Violation.of(controller, "answers at " + address));
	}

	private static boolean isAllowed(String address) {
		return FOR_ALL.contains(address) || address.matches("(/api/v1|/open311)?/\\{district[:}].*");
	}

}
