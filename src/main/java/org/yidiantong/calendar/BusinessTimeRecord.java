package org.yidiantong.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the offset of business time at start-up for tools that run beside the
 * application, and the mark that business time has not passed yet for the next start.
 * Later calls of {@link BusinessClock#forward} change the mark only.
 */
@Repository
class BusinessTimeRecord {

	private final JdbcClient jdbc;

	BusinessTimeRecord(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empty when no application has started on this database. */
	Optional<Duration> shift() {
		return this.jdbc.sql("SELECT ahead_seconds FROM calendar_business_time")
			.query(Long.class)
			.optional()
			.map(Duration::ofSeconds);
	}

	/** The mark. Empty before the first start. */
	Optional<Instant> mark() {
		return this.jdbc.sql("SELECT not_passed FROM calendar_business_time WHERE not_passed IS NOT NULL")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	void keep(Duration shift) {
		this.jdbc.sql("""
				INSERT INTO calendar_business_time (ahead_seconds) VALUES (?)
				ON CONFLICT (only_row) DO UPDATE SET ahead_seconds = excluded.ahead_seconds""")
			.param(shift.toSeconds())
			.update();
	}

	/** Moves the mark forward. It stays where another copy has moved it further. */
	void reserve(Instant until) {
		this.jdbc.sql("UPDATE calendar_business_time SET not_passed = greatest(not_passed, ?)")
			.param(OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
			.update();
	}

	/** Moves the mark back to the end of a run, unless another copy has moved it. */
	void release(Instant reserved, Instant end) {
		this.jdbc.sql("UPDATE calendar_business_time SET not_passed = ? WHERE not_passed <= ?")
			.params(OffsetDateTime.ofInstant(end, ZoneOffset.UTC), OffsetDateTime.ofInstant(reserved, ZoneOffset.UTC))
			.update();
	}

	/** Removes the mark. */
	void forget() {
		this.jdbc.sql("UPDATE calendar_business_time SET not_passed = NULL WHERE not_passed IS NOT NULL").update();
	}

}
