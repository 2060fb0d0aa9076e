package org.yidiantong.reporting.definition;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The content of a {@code definition.yaml} as it is written.
 */
record DefinitionFile(@Nullable String report, @Nullable Map<String, String> title, @Nullable String heading,
		@Nullable List<String> periods, @Nullable List<String> outputs, @Nullable List<String> figures,
		@Nullable List<String> cells, @Nullable List<Table> tables) {

	List<Table> allTables() {
		return orEmpty(this.tables);
	}

	/**
	 * A table as it is written.
	 *
	 * @param values the columns of the source by keys of the template; a key that is not
	 * named shows the column of the same name
	 */
	record Table(@Nullable String name, @Nullable String source, @Nullable String sheet, @Nullable Boolean optional,
			@Nullable Boolean omitEmpty, @Nullable String minimum, @Nullable List<String> columns,
			@Nullable Map<String, String> values, @Nullable Map<String, List<String>> rows, @Nullable List<Order> order,
			@Nullable Integer limit, @Nullable Map<String, Share> totals) {

		String nameOrEmpty() {
			return (this.name == null) ? "" : this.name;
		}

		/** The column of the source that a key shows. */
		String source(String key) {
			return (this.values == null) ? key : Objects.requireNonNullElse(this.values.get(key), key);
		}

	}

	/**
	 * An order as it is written.
	 */
	record Order(@Nullable String by, @Nullable Boolean descending) {
	}

	/**
	 * A rate in a totals row as it is written.
	 */
	record Share(@Nullable List<String> of, @Nullable List<String> in) {
	}

	static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list == null) ? List.of() : list;
	}

	static <T> Map<String, T> orEmpty(@Nullable Map<String, T> map) {
		return (map == null) ? Map.of() : map;
	}

}
