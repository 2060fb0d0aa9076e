package org.yidiantong.evaluation.sampling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.closed.ClosedComplaint;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores the samples of the bound district. A unique constraint allows one sample of each
 * seed and period.
 */
@Component
class Samples {

	private static final String INSERT = """
			INSERT INTO evaluation_sample (tenant_id, id, from_day, to_day, seed, drawn_by, drawn_at)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String MEMBER = """
			INSERT INTO evaluation_sample_case (tenant_id, sample_id, complaint_id, township, reachable, chosen)
			VALUES (?, ?, ?, ?, ?, ?)""";

	private static final String SAMPLES = """
			SELECT s.id, s.from_day, s.to_day, s.seed, s.drawn_by, s.drawn_at FROM evaluation_sample s
			WHERE s.tenant_id = ?""";

	private static final String MEMBERS = """
			SELECT m.sample_id, m.complaint_id, m.township, m.reachable, m.chosen FROM evaluation_sample_case m
			WHERE m.tenant_id = ? AND m.sample_id = ANY (?) ORDER BY m.township, m.complaint_id""";

	private static final String SIZES = """
			SELECT m.sample_id, count(*) AS closed, count(*) FILTER (WHERE NOT m.reachable) AS unreachable,
			  count(*) FILTER (WHERE m.chosen) AS chosen
			FROM evaluation_sample_case m
			WHERE m.tenant_id = ? AND m.sample_id = ANY (?) AND NOT m.complaint_id = ANY (?) GROUP BY m.sample_id""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	Samples(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/**
	 * Stores a draw and everything that it was drawn from. Waits for a concurrent
	 * transaction that uses the seed.
	 * @throws SeedUsed if the period has a sample of this seed
	 */
	void keep(Sample sample, List<ClosedComplaint> closed, Set<ComplaintId> chosen) {
		int district = BoundDistrict.required().value();
		int kept = this.jdbc.sql(INSERT)
			.params(district, sample.id(), sample.from(), sample.to(), sample.seed(), sample.drawnBy(),
					sample.drawnAt().atOffset(ZoneOffset.UTC))
			.update();
		if (kept == 0) {
			throw new SeedUsed();
		}
		this.template.batchUpdate(MEMBER,
				closed.stream()
					.map((one) -> new Object[] { district, sample.id(), one.id().value(), one.township().value(),
							one.reachable(), chosen.contains(one.id()) })
					.toList());
	}

	/** The samples that were drawn latest. */
	List<Sample> list(@Nullable UUID before, int count) {
		SqlConditions query = new SqlConditions(SAMPLES, BoundDistrict.required().value())
			.andIfPresent("s.id < ?", before)
			.end("ORDER BY s.id DESC LIMIT ?", count);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> sample(row)).list();
	}

	Optional<Sample> find(UUID id) {
		SqlConditions query = new SqlConditions(SAMPLES, BoundDistrict.required().value()).and("s.id = ?", id);
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> sample(row)).optional();
	}

	/** What samples were drawn from, by township. */
	List<SampleMember> members(List<UUID> samples) {
		return this.jdbc.sql(MEMBERS)
			.params(BoundDistrict.required().value(), samples.toArray(UUID[]::new))
			.query((row, number) -> member(row))
			.list();
	}

	/**
	 * The sizes of samples.
	 * @param hidden ids of complaints that are not counted
	 */
	Map<UUID, SampleSize> sizes(List<UUID> samples, UUID[] hidden) {
		Map<UUID, SampleSize> sizes = new HashMap<>();
		this.jdbc.sql(SIZES)
			.params(BoundDistrict.required().value(), samples.toArray(UUID[]::new), hidden)
			.query((row) -> {
				sizes.put(row.getObject("sample_id", UUID.class),
						new SampleSize(row.getInt("closed"), row.getInt("unreachable"), row.getInt("chosen")));
			});
		return sizes;
	}

	private static Sample sample(ResultSet row) throws SQLException {
		return new Sample(row.getObject("id", UUID.class), row.getObject("from_day", LocalDate.class),
				row.getObject("to_day", LocalDate.class), row.getString("seed"), row.getString("drawn_by"),
				row.getObject("drawn_at", OffsetDateTime.class).toInstant());
	}

	private static SampleMember member(ResultSet row) throws SQLException {
		return new SampleMember(row.getObject("sample_id", UUID.class),
				new ComplaintId(row.getObject("complaint_id", UUID.class)), new PlaceCode(row.getString("township")),
				row.getBoolean("reachable"), row.getBoolean("chosen"));
	}

}
