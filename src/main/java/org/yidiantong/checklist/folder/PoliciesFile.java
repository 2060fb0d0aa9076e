package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The contents of {@code base/policies.yaml}. Parts that the schema rejected are null.
 */
record PoliciesFile(@Nullable List<@Nullable PolicyFile> policies) {

	/** A version of a document. */
	record PolicyFile(@Nullable String id, @Nullable String title, @Nullable String number,
			@Nullable InForceFile inForce, @Nullable String replacedBy, @Nullable String plain) {
	}

	/** The first and the last day in force. */
	record InForceFile(@Nullable LocalDate from, @Nullable LocalDate to) {
	}

}
