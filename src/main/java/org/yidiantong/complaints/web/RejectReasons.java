package org.yidiantong.complaints.web;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.RejectReason;

/**
 * Parses the reason of a rejection. Unknown values map to null.
 */
final class RejectReasons {

	private RejectReasons() {
	}

	static @Nullable RejectReason of(@Nullable String name) {
		return Stream.of(RejectReason.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

}
