package org.yidiantong;

import java.io.ObjectInputFilter;

/**
 * Refuses Java deserialization in the whole process, also in libraries. A filter that the
 * operator sets by {@code -Djdk.serialFilter} takes precedence.
 */
final class DeserializationBan {

	static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter("!*");

	private DeserializationBan() {
	}

	static void install() {
		if (ObjectInputFilter.Config.getSerialFilter() == null) {
			ObjectInputFilter.Config.setSerialFilter(FILTER);
		}
	}

}
