package org.yidiantong.tenancy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The drafts read so far from a district's folder, by type.
 */
public final class Drafts {

	private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

	public <D> Optional<D> get(Class<D> type) {
		return Optional.ofNullable(this.byType.get(type)).map(type::cast);
	}

	/** Adds a draft under its type. */
	public <D> void put(Class<D> type, Object draft) {
		this.byType.put(type, type.cast(draft));
	}

}
