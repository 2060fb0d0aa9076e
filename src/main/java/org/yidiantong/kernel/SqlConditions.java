package org.yidiantong.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Builds a query with optional conditions, together with its parameters. External text
 * only ever becomes a parameter.
 */
public final class SqlConditions {

	private final StringBuilder sql;

	private final List<Object> values = new ArrayList<>();

	/**
	 * Begins a query.
	 * @param begun the query up to and including its first condition; each question mark
	 * is for the district
	 */
	public SqlConditions(String begun, int district) {
		this.sql = new StringBuilder(begun);
		this.values.addAll(Collections.nCopies((int) begun.chars().filter((one) -> one == '?').count(), district));
	}

	/** Adds a condition with a value for each of its question marks. */
	public SqlConditions and(String condition, Object... values) {
		this.sql.append(" AND ").append(condition);
		Collections.addAll(this.values, values);
		return this;
	}

	/** Adds a condition with one value; without a value it does not apply. */
	public SqlConditions andIfPresent(String condition, @Nullable Object value) {
		return (value == null) ? this : and(condition, value);
	}

	/** Adds the condition that a column has one of several values of an enumeration. */
	public SqlConditions andIn(String column, Collection<? extends Enum<?>> values) {
		return and(column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
				values.stream().map(Enum::name).toArray());
	}

	/** Appends the end of the query, such as an order and a limit. */
	public SqlConditions end(String end, Object... values) {
		this.sql.append(' ').append(end);
		Collections.addAll(this.values, values);
		return this;
	}

	public String sql() {
		return this.sql.toString();
	}

	/** The values in the order of their question marks. */
	public List<Object> values() {
		return List.copyOf(this.values);
	}

}
