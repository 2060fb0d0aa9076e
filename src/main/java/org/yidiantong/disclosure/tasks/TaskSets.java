package org.yidiantong.disclosure.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.disclosure.DisclosureState;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the tasks that are set in the bound district, with the disclosures for
 * them. Two statements read all tasks of many places in a year.
 */
@Repository
class TaskSets {

	private static final String ADD = """
			INSERT INTO disclosure_task_set (tenant_id, place_code, period, counted_on, due_on, list_version, revision)
			VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";

	private static final String OF = """
			SELECT period, place_code, due_on, list_version FROM disclosure_task_set
			WHERE tenant_id = ? AND place_code = ANY (?) AND period >= ? AND period < ? AND withdrawn_at IS NULL""";

	private static final String ONE = """
			SELECT period, place_code, due_on, list_version FROM disclosure_task_set
			WHERE tenant_id = ? AND place_code = ? AND period = ? AND withdrawn_at IS NULL""";

	private static final String WITHDRAW = """
			UPDATE disclosure_task_set SET revision = ?, withdrawn_at = ?, withdrawn_reason = ?
			WHERE tenant_id = ? AND period = ? AND place_code = ANY (?) AND withdrawn_at IS NULL""";

	/**
	 * Of several disclosures for a task, the first published one wins, then the oldest.
	 * One that was withdrawn counts no longer.
	 */
	private static final String DISCLOSURES = """
			SELECT DISTINCT ON (d.place_code, d.period, d.item_lineage)
			  d.id, d.place_code, d.period, d.item_lineage, d.state, p.published_at, p.nothing_happened
			FROM disclosure_disclosure d LEFT JOIN disclosure_publication p
			  ON p.tenant_id = d.tenant_id AND p.disclosure_id = d.id AND p.number = 1
			WHERE d.tenant_id = ? AND d.place_code = ANY (?) AND d.period >= ? AND d.period < ? AND d.withdrawn_at IS NULL
			ORDER BY d.place_code, d.period, d.item_lineage, p.published_at NULLS LAST, d.id""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	TaskSets(JdbcClient jdbc, JdbcTemplate template) {
		this.jdbc = jdbc;
		this.template = template;
	}

	/** The places for which tasks were ever set, by period. */
	Map<String, Set<PlaceCode>> known() {
		return places("SELECT period, place_code FROM disclosure_task_set WHERE tenant_id = ?");
	}

	/** The places with tasks that are not taken back, by period in order. */
	Map<String, Set<PlaceCode>> standing() {
		return places(
				"SELECT period, place_code FROM disclosure_task_set WHERE tenant_id = ? AND withdrawn_at IS NULL");
	}

	private Map<String, Set<PlaceCode>> places(String sql) {
		Map<String, Set<PlaceCode>> known = new TreeMap<>();
		this.jdbc.sql(sql).param(district()).query((row) -> {
			known.computeIfAbsent(row.getString(1), (period) -> new HashSet<>()).add(new PlaceCode(row.getString(2)));
		});
		return known;
	}

	/** The latest revision of a period. */
	int revision(String period) {
		return this.jdbc
			.sql("SELECT coalesce(max(revision), 0) FROM disclosure_task_set WHERE tenant_id = ? AND period = ?")
			.params(district(), period)
			.query(Integer.class)
			.single();
	}

	/** Sets the tasks of places without any for the period; returns these places. */
	Set<PlaceCode> add(Terms terms, Collection<PlaceCode> places) {
		List<PlaceCode> asked = List.copyOf(places);
		int[] added = this.template.batchUpdate(ADD, asked.stream().map((place) -> row(terms, place)).toList());
		return IntStream.range(0, added.length)
			.filter((index) -> added[index] == 1)
			.mapToObj(asked::get)
			.collect(Collectors.toSet());
	}

	private static Object[] row(Terms terms, PlaceCode place) {
		return new Object[] { district(), place.value(), terms.period(), terms.countedOn(), terms.dueOn(),
				terms.listVersion(), terms.revision() };
	}

	/** Takes back the tasks of places for a period. */
	void withdraw(String period, Collection<PlaceCode> places, int revision, String reason, Instant at) {
		this.jdbc.sql(WITHDRAW)
			.params(revision, at.atOffset(ZoneOffset.UTC), reason, district(), period, array(places))
			.update();
	}

	/** The tasks that are set for places in a year and not taken back. */
	List<TaskSet> of(Collection<PlaceCode> places, int year) {
		return this.jdbc.sql(OF)
			.params(year(places, year))
			.query((row, number) -> new TaskSet(row.getString(1), new PlaceCode(row.getString(2)),
					row.getObject(3, LocalDate.class), row.getString(4)))
			.list();
	}

	/** The tasks that are set for a place and a period and not taken back. */
	Optional<TaskSet> find(PlaceCode place, String period) {
		return this.jdbc.sql(ONE)
			.params(district(), place.value(), period)
			.query((row, number) -> new TaskSet(row.getString(1), new PlaceCode(row.getString(2)),
					row.getObject(3, LocalDate.class), row.getString(4)))
			.optional();
	}

	/** The disclosures, drafts included, for tasks of places in a year. */
	List<TaskDisclosure> disclosures(Collection<PlaceCode> places, int year) {
		return this.jdbc.sql(DISCLOSURES).params(year(places, year)).query((row, number) -> disclosures(row)).list();
	}

	/** Period codes of a year start with its number. */
	private static List<Object> year(Collection<PlaceCode> places, int year) {
		return List.of(district(), array(places), Integer.toString(year), Integer.toString(year + 1));
	}

	private static TaskDisclosure disclosures(ResultSet row) throws SQLException {
		@Nullable OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
		return new TaskDisclosure(row.getObject("id", UUID.class), new PlaceCode(row.getString("place_code")),
				row.getString("period"), row.getString("item_lineage"), DisclosureState.valueOf(row.getString("state")),
				new FirstPublication((published == null) ? null : published.toInstant(),
						row.getBoolean("nothing_happened")));
	}

	private static String[] array(Collection<PlaceCode> places) {
		return places.stream().map(PlaceCode::value).toArray(String[]::new);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

	/**
	 * What the tasks of a period have in common.
	 *
	 * @param countedOn the last day by counting days alone
	 * @param dueOn the last day for publication on time
	 */
	record Terms(String period, LocalDate countedOn, LocalDate dueOn, String listVersion, int revision) {
	}

	/** The disclosure for a task. */
	record TaskDisclosure(UUID id, PlaceCode placeCode, String period, String lineage, DisclosureState state,
			FirstPublication first) {
	}

}
