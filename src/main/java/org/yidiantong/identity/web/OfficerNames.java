package org.yidiantong.identity.web;

import java.util.Map;
import java.util.function.Supplier;

import org.springframework.util.function.SingletonSupplier;

/**
 * The names of officers for one page. They are read when the first one is asked for.
 */
final class OfficerNames {

	private final Supplier<Map<String, String>> names;

	OfficerNames(Supplier<Map<String, String>> names) {
		this.names = SingletonSupplier.of(names);
	}

	/**
	 * The name of whoever is recorded under a post.
	 * @return the name of the post or, for an information officer, of the unit; for a
	 * program its client id
	 */
	public String of(String recorded) {
		return this.names.get().getOrDefault(recorded, recorded);
	}

}
