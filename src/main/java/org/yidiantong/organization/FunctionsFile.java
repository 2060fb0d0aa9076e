package org.yidiantong.organization;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code base/functions.yaml}: the functions that departments can have,
 * with codes that all districts share.
 */
record FunctionsFile(@Nullable List<@Nullable Named> functions) {

	record Named(@Nullable String code, @Nullable String name) {
	}

}
