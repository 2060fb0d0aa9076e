package org.yidiantong.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * {@code staff.yaml} as it is written; what its schema refused is missing.
 */
record StaffFile(@Nullable List<@Nullable Post> posts) {

	/** A post as it is written. */
	record Post(@Nullable String code, @Nullable String name, @Nullable List<@Nullable Role> roles) {
	}

}
