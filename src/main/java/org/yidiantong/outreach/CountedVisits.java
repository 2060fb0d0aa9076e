package org.yidiantong.outreach;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the page views that the platform counted in the bound district.
 */
@Repository
class CountedVisits {

	/** While a day lasts, its event is published at most this often. */
	private static final Duration BETWEEN_EVENTS = Duration.ofHours(1);

	/** Days that are still looked at for what was not published. */
	private static final int LATE_DAYS = 7;

	private static final String ADD = """
			INSERT INTO outreach_counted_visits AS v (tenant_id, day, channel, views, visitors, sketch, revision)
			VALUES (?, ?, ?, ?, ?, ?, 1)
			ON CONFLICT (tenant_id, day, channel) DO UPDATE SET views = v.views + excluded.views,
			  visitors = greatest(v.visitors, excluded.visitors), sketch = coalesce(excluded.sketch, v.sketch),
			  revision = v.revision + 1 WHERE v.tenant_id = ?""";

	private static final String ADD_DAY = """
			INSERT INTO outreach_counted_day AS d (tenant_id, day, visitors, published) VALUES (?, ?, ?, 0)
			ON CONFLICT (tenant_id, day) DO UPDATE SET visitors = greatest(d.visitors, excluded.visitors)
			WHERE d.tenant_id = ?""";

	private static final String UNPUBLISHED = """
			SELECT d.day FROM outreach_counted_day d WHERE d.tenant_id = ? AND d.day >= ?
			AND (d.day < ? OR d.published_at IS NULL OR d.published_at < ?)
			AND d.published < (SELECT sum(v.revision) FROM outreach_counted_visits v
			  WHERE v.tenant_id = ? AND v.day = d.day) ORDER BY d.day""";

	/** Of two instances only one changes the row. */
	private static final String PUBLISHED = """
			UPDATE outreach_counted_day SET published = ?, published_at = ?
			WHERE tenant_id = ? AND day = ? AND published < ?""";

	private static final String DAYS = """
			SELECT d.day, d.visitors, (SELECT coalesce(sum(v.views), 0) FROM outreach_counted_visits v
			  WHERE v.tenant_id = ? AND v.day = d.day) AS views
			FROM outreach_counted_day d WHERE d.tenant_id = ? AND d.day BETWEEN ? AND ? ORDER BY d.day DESC""";

	private final JdbcClient jdbc;

	CountedVisits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The stored sketches of a day. */
	Map<Channel, byte[]> sketches(LocalDate day) {
		Map<Channel, byte[]> sketches = new EnumMap<>(Channel.class);
		this.jdbc.sql("""
				SELECT channel, sketch FROM outreach_counted_visits
				WHERE tenant_id = ? AND day = ? AND sketch IS NOT NULL""").params(district(), day).query((row) -> {
			sketches.put(Channel.valueOf(row.getString(1)), row.getBytes(2));
		});
		return sketches;
	}

	/** Adds page views; without a sketch the visitors stay as they were. */
	void add(VisitCounter.Key key, int views, VisitorSketches.@Nullable Sketch sketch) {
		this.jdbc.sql(ADD)
			.params(Arrays.asList(district(), key.day(), key.channel().name(), views,
					(sketch == null) ? 0 : sketch.visitors(), (sketch == null) ? null : sketch.bytes(), district()))
			.update();
		this.jdbc.sql(ADD_DAY)
			.params(district(), key.day(), (sketch == null) ? 0 : sketch.ofDay(), district())
			.update();
	}

	/** Days whose counts have to be published now. */
	List<LocalDate> unpublished(LocalDate today, Instant now) {
		return this.jdbc.sql(UNPUBLISHED)
			.params(district(), today.minusDays(LATE_DAYS), today, now.minus(BETWEEN_EVENTS).atOffset(ZoneOffset.UTC),
					district())
			.query(LocalDate.class)
			.list();
	}

	/** Whether this caller is the one to publish a day. */
	boolean publish(LocalDate day, Instant now) {
		int revision = this.jdbc
			.sql("SELECT coalesce(sum(revision), 0) FROM outreach_counted_visits WHERE tenant_id = ? AND day = ?")
			.params(district(), day)
			.query(Integer.class)
			.single();
		return this.jdbc.sql(PUBLISHED)
			.params(revision, now.atOffset(ZoneOffset.UTC), district(), day, revision)
			.update() == 1;
	}

	/** Counted days, the latest first. */
	List<CountedDay> days(LocalDate from, LocalDate to) {
		return this.jdbc.sql(DAYS)
			.params(district(), district(), from, to)
			.query((row, number) -> new CountedDay(row.getObject("day", LocalDate.class), row.getLong("views"),
					row.getLong("visitors")))
			.list();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
