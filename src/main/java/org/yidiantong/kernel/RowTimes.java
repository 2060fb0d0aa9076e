package org.yidiantong.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Reads columns of type {@code timestamptz}.
 */
public final class RowTimes {

	private RowTimes() {
	}

	/** Returns the time in a column that may be null. */
	public static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
		@Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

	/** Returns the time in a column that is never null. */
	public static Instant required(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(nullable(row, column));
	}

}
