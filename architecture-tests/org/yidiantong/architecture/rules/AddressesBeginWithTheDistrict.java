package org.yidiantong.architecture.rules;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.yidiantong.architecture.Addresses;
import org.yidiantong.architecture.Codebase;
import org.yidiantong.architecture.Rule;
import org.yidiantong.architecture.Violation;

/**
 * Every address of ours is a district's, in pages and in the API, but for a few that are
 * the same for all.
 */
final class AddressesBeginWithTheDistrict implements Rule {

	private static final Set<String> FOR_ALL = Set.of("/", "/error", "/problems", "/problems/{name}",
			"/events/schemas/{type}");

	@Override
	public String because() {
		return "the district that work is bound to is read off the address";
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
		return FOR_ALL.contains(address) || address.matches("(/api/v1)?/\\{district[:}].*");
	}

}
