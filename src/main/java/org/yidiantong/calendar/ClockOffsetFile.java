package org.yidiantong.calendar;

import java.time.Duration;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the offset of business time at start-up for tools that run beside the
 * application. Later calls of {@link BusinessClock#forward} are not stored.
 */
@Repository
class ClockOffsetFile {

	private final JdbcClient jdbc;

	ClockOffsetFile(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empty when no application has started on this database. */
	Optional<Duration> shift() {
		return this.jdbc.sql("SELECT ahead_seconds FROM calendar_business_time")
			.query(Long.class)
			.optional()
			.map(Duration::ofSeconds);
	}

	void keep(Duration shift) {
		this.jdbc.sql("""
				INSERT INTO calendar_business_time (ahead_seconds) VALUES (?)
				ON CONFLICT (only_row) DO UPDATE SET ahead_seconds = excluded.ahead_seconds""")
			.param(shift.toSeconds())
			.update();
	}

}
