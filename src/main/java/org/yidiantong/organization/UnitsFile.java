package org.yidiantong.organization;

import org.yidiantong.kernel.Unchecked;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code units.yaml}; parts that the schema rejected are null.
 */
@Unchecked
record UnitsFile(@Nullable List<@Nullable Line> handling, @Nullable List<@Nullable Line> supervising,
		@Nullable List<@Nullable Dissolved> dissolved) {

	record Line(@Nullable String code, @Nullable String name, @Nullable UnitKind kind,
			@Nullable Set<@Nullable String> functions, @Nullable String portfolio, @Nullable String place,
			@Nullable String parent, @Nullable List<@Nullable Post> officers) {
	}

	record Dissolved(@Nullable String code, @Nullable String successor) {
	}

	record Post(@Nullable String code, @Nullable String name) {
	}

}
