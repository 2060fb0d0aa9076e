package org.yidiantong.identity.web;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * Names of officers for one page. They are loaded when the first one is used.
 */
final class OfficerNames {

	private final Supplier<Map<String, String>> names;

	OfficerNames(Supplier<Map<String, String>> names) {
		this.names = SingletonSupplier.of(names);
	}

	/**
	 * Returns the display name of a recorded actor.
	 * @return the name of the post or, for an information officer, of the unit; for an
	 * API client its id
	 */
	public String of(String recorded) {
		return this.names.get().getOrDefault(recorded, recorded);
	}

}
