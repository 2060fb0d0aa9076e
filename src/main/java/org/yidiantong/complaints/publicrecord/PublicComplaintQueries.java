package org.yidiantong.complaints.publicrecord;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the public record of the bound district, latest filed first.
 */
@Repository
class PublicComplaintQueries {

	private static final String SELECT = """
			SELECT c.case_number, c.state, c.item_code, c.item_name, c.list_version, c.place_path, c.filed_at,
			  c.accepted_at, c.closed_at, c.due_on
			FROM complaints_complaint c WHERE c.tenant_id = ? AND c.case_number IS NOT NULL AND c.nature <> 'REPORT'
			  AND c.recused_units = '{}'""";

	private static final Set<ComplaintState> OPEN = EnumSet.of(ComplaintState.ACCEPTED, ComplaintState.SUPPLEMENT,
			ComplaintState.DISPATCHED, ComplaintState.HANDLING, ComplaintState.REPLIED, ComplaintState.REVIEWED,
			ComplaintState.REOPENED);

	private static final Set<ComplaintState> CLOSED = EnumSet.of(ComplaintState.CLOSED, ComplaintState.ARCHIVED);

	private final JdbcClient jdbc;

	PublicComplaintQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Line> list(PublicComplaintFilter filter, int most) {
		SqlConditions query = begun(filter.closed()).and("c.filed_at >= ? AND c.filed_at < ?", start(filter.from()),
				start(filter.to().plusDays(1)));
		String[] items = filter.items().stream().map(ItemCode::value).toArray(String[]::new);
		if (filter.unassigned()) {
			query.and("(c.item_code IS NULL OR c.item_code = ANY (?))", (Object) items);
		}
		else if (items.length > 0) {
			query.and("c.item_code = ANY (?)", (Object) items);
		}
		return lines(query.end("ORDER BY c.filed_at DESC, c.case_number DESC LIMIT ?", most));
	}

	List<Line> find(Collection<String> numbers) {
		SqlConditions query = begun(Set.of()).and("c.case_number = ANY (?)", (Object) numbers.toArray(String[]::new));
		return lines(query.end("ORDER BY c.filed_at DESC, c.case_number DESC"));
	}

	private static SqlConditions begun(Set<Boolean> closed) {
		Stream<ComplaintState> states = Stream.concat(closed.equals(Set.of(true)) ? Stream.empty() : OPEN.stream(),
				closed.equals(Set.of(false)) ? Stream.empty() : CLOSED.stream());
		return new SqlConditions(SELECT, BoundDistrict.required().value()).and("c.state = ANY (?)",
				(Object) states.map(Enum::name).toArray(String[]::new));
	}

	private List<Line> lines(SqlConditions query) {
		return this.jdbc.sql(query.sql()).params(query.values()).query((row, number) -> line(row)).list();
	}

	private static Line line(ResultSet row) throws SQLException {
		ComplaintState state = ComplaintState.valueOf(row.getString("state"));
		Instant filed = RowTimes.required(row, "filed_at");
		@Nullable Instant closed = RowTimes.nullable(row, "closed_at");
		Instant changed = Objects
			.requireNonNullElseGet((closed == null) ? RowTimes.nullable(row, "accepted_at") : closed, () -> filed);
		List<PlaceCode> place = Stream.of(row.getString("place_path").split("/")).map(PlaceCode::new).toList();
		return new Line(new PublicComplaint(row.getString("case_number"), CLOSED.contains(state), state.forCitizens(),
				ItemCode.orNull(row.getString("item_code")), row.getString("item_name"), place.get(place.size() - 1),
				day(filed), day(changed), row.getObject("due_on", LocalDate.class)), row.getString("list_version"),
				place.get(0));
	}

	private static LocalDate day(Instant time) {
		return time.atZone(BusinessClock.ZONE).toLocalDate();
	}

	private static OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay(BusinessClock.ZONE).toInstant().atOffset(ZoneOffset.UTC);
	}

	/** A complaint with its exact place, and what decides whether that is public. */
	record Line(PublicComplaint complaint, String listVersion, PlaceCode township) {
	}

}
