package org.yidiantong.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Builds an SQL query over ratings from conditions with parameters.
 */
final class RatingQuery {

	private final StringBuilder sql;

	private final List<Object> params = new ArrayList<>();

	/**
	 * @param begun the query up to and including the condition on the district
	 */
	RatingQuery(String begun, int district) {
		this.sql = new StringBuilder(begun);
		this.params.add(district);
	}

	RatingQuery and(String condition, Object value) {
		this.sql.append(" AND ").append(condition);
		this.params.add(value);
		return this;
	}

	RatingQuery andIn(String column, Collection<? extends Enum<?>> values) {
		this.sql.append(" AND ")
			.append(column)
			.append(" IN (")
			.append(String.join(", ", Collections.nCopies(values.size(), "?")))
			.append(')');
		values.forEach((value) -> this.params.add(value.name()));
		return this;
	}

	String sql() {
		return this.sql.toString();
	}

	List<Object> params() {
		return this.params;
	}

}
