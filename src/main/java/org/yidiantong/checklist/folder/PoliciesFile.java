package org.yidiantong.checklist.folder;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.checklist.Basis;

/**
 * The contents of {@code base/policies.yaml}. Parts that the schema rejected are null.
 */
record PoliciesFile(@Nullable List<@Nullable PolicyFile> policies) {

	/** A version of a document. */
	record PolicyFile(@Nullable String id, @Nullable String title, @Nullable String number, @Nullable String kind,
			@Nullable InForceFile inForce, @Nullable String replacedBy, @Nullable String plain) {

		/** A version of which only the basis of an item is known. Its kind is not. */
		static PolicyFile of(Basis basis) {
			return new PolicyFile(basis.policy(), basis.title(), basis.number(), "NORM",
					new InForceFile(basis.inForceFrom(), basis.inForceTo()), null, basis.plain());
		}

	}

	/** The first and the last day in force. */
	record InForceFile(@Nullable LocalDate from, @Nullable LocalDate to) {
	}

}
