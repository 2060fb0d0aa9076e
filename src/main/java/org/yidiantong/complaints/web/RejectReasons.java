package org.yidiantong.complaints.web;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.workflow.RejectReason;
import org.yidiantong.http.JsonBody;

/**
 * Reads why a complaint is not accepted; what is none of the reasons is no reason.
 */
final class RejectReasons {

	private RejectReasons() {
	}

	static @Nullable RejectReason of(JsonBody body) {
		return of(body.text("reason"));
	}

	static @Nullable RejectReason of(@Nullable String name) {
		return Stream.of(RejectReason.values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

}
