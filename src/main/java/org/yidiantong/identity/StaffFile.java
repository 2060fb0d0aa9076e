package org.yidiantong.identity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code staff.yaml}; parts that its schema rejected are null.
 */
record StaffFile(@Nullable List<@Nullable Post> posts) {

	/** A post in the file. */
	record Post(@Nullable String code, @Nullable String name, @Nullable List<@Nullable Role> roles) {
	}

}
