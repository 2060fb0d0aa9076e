package org.yidiantong.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.outreach.events.VisitsRecorded;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of activities and page views of the bound district.
 */
@Repository
class Activities {

	private static final String INSERT = """
			INSERT INTO outreach_activity (tenant_id, id, kind, level, place_code, held_on, title, times, people,
			  copies, recorded_by, recorded_at)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, id) DO NOTHING""";

	private static final String LIST = """
			SELECT id, kind, level, place_code, held_on, title, times, people, copies FROM outreach_activity
			WHERE tenant_id = ?""";

	private static final String ACTIVITIES = """
			SELECT coalesce(sum(times) FILTER (WHERE kind = 'TRAINING'), 0),
			  coalesce(sum(people) FILTER (WHERE kind = 'TRAINING'), 0),
			  coalesce(sum(copies), 0),
			  coalesce(sum(times) FILTER (WHERE kind = 'BENCH_MEETING'), 0)
			FROM outreach_activity WHERE tenant_id = ? AND held_on BETWEEN ? AND ?""";

	private static final String VISITS = """
			SELECT channel, sum(views) FROM (
			  SELECT channel, views FROM outreach_visits WHERE tenant_id = ? AND day BETWEEN ? AND ?
			  UNION ALL
			  SELECT channel, views FROM outreach_counted_visits WHERE tenant_id = ? AND day BETWEEN ? AND ?) AS each
			GROUP BY channel""";

	private static final String COUNT = """
			INSERT INTO outreach_visits AS v (tenant_id, day, channel, views, revision) VALUES (?, ?, ?, ?, 1)
			ON CONFLICT (tenant_id, day, channel) DO UPDATE SET views = excluded.views,
			  revision = v.revision + 1 WHERE v.tenant_id = ?""";

	private static final String DAY = """
			SELECT channel, sum(views), sum(revision) FROM (
			  SELECT channel, views, revision FROM outreach_visits WHERE tenant_id = ? AND day = ?
			  UNION ALL
			  SELECT channel, views, revision FROM outreach_counted_visits WHERE tenant_id = ? AND day = ?) AS each
			GROUP BY channel ORDER BY channel""";

	private final JdbcClient jdbc;

	Activities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Adds an activity, unless it exists already. */
	boolean keep(Activity one, String actor, Instant now) {
		return this.jdbc.sql(INSERT)
			.params(Arrays.asList(district(), one.id(), one.kind().name(), one.level().name(),
					(one.placeCode() == null) ? null : one.placeCode().value(), one.heldOn(), one.title(), one.times(),
					one.people(), one.copies(), actor, now.atOffset(ZoneOffset.UTC)))
			.update() == 1;
	}

	/** The latest first. */
	List<Activity> list(@Nullable Activity after, int count) {
		List<Object> params = new ArrayList<>(List.of(district()));
		String sql = LIST;
		if (after != null) {
			sql += " AND (held_on, id) < (?, ?)";
			params.addAll(List.of(after.heldOn(), after.id()));
		}
		params.add(count);
		return this.jdbc.sql(sql + " ORDER BY held_on DESC, id DESC LIMIT ?")
			.params(params)
			.query((row, number) -> activity(row))
			.list();
	}

	@Nullable Activity find(UUID id) {
		return this.jdbc.sql(LIST + " AND id = ?")
			.params(district(), id)
			.query((row, number) -> activity(row))
			.optional()
			.orElse(null);
	}

	/** Replaces the page views of a day and channel. */
	void count(LocalDate day, Channel channel, int views) {
		this.jdbc.sql(COUNT).params(district(), day, channel.name(), views, district()).update();
	}

	/** All page views of a day: recorded ones and those that the platform counted. */
	DayVisits visits(LocalDate day) {
		List<VisitsRecorded.ByChannel> channels = new ArrayList<>();
		AtomicInteger revision = new AtomicInteger();
		this.jdbc.sql(DAY).params(district(), day, district(), day).query((row) -> {
			channels.add(new VisitsRecorded.ByChannel(VisitsRecorded.Channel.valueOf(row.getString(1)), row.getInt(2)));
			revision.addAndGet(row.getInt(3));
		});
		return new DayVisits(day, revision.get(), channels);
	}

	OutreachTotals totals(LocalDate from, LocalDate to) {
		Map<Channel, Long> visits = new EnumMap<>(Channel.class);
		this.jdbc.sql(VISITS).params(district(), from, to, district(), from, to).query((row) -> {
			visits.put(Channel.valueOf(row.getString(1)), row.getLong(2));
		});
		long all = visits.values().stream().mapToLong(Long::longValue).sum();
		return this.jdbc.sql(ACTIVITIES)
			.params(district(), from, to)
			.query((row, number) -> new OutreachTotals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4),
					all, visits))
			.single();
	}

	private static Activity activity(ResultSet row) throws SQLException {
		return new Activity(row.getObject("id", UUID.class), ActivityKind.valueOf(row.getString("kind")),
				ActivityLevel.valueOf(row.getString("level")), PlaceCode.orNull(row.getString("place_code")),
				row.getObject("held_on", LocalDate.class), row.getString("title"), row.getInt("times"),
				row.getInt("people"), row.getInt("copies"));
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * The page views of a day.
	 *
	 * @param revision increases when a number is replaced
	 */
	record DayVisits(LocalDate day, int revision, List<VisitsRecorded.ByChannel> channels) {

		/** The event to publish. */
		VisitsRecorded recorded(int tenant, Instant now) {
			long views = this.channels.stream().mapToLong(VisitsRecorded.ByChannel::views).sum();
			return new VisitsRecorded(tenant, this.day, views, this.channels, this.revision, now);
		}

	}

}
