package org.yidiantong.integration.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads times from rows.
 */
final class Times {

	private Times() {
	}

	static @Nullable Instant of(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

	static Instant required(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(of(row, column));
	}

}
