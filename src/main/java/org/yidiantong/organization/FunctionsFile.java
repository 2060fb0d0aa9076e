package org.yidiantong.organization;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * {@code base/functions.yaml} as it is written: what departments are there for, by codes
 * that all districts share.
 */
record FunctionsFile(@Nullable List<@Nullable Named> functions) {

	record Named(@Nullable String code, @Nullable String name) {
	}

}
