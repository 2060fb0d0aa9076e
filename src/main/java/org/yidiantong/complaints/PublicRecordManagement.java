package org.yidiantong.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ChecklistManagement;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.checklist.ItemFilter;
import org.yidiantong.checklist.ItemGroup;
import org.yidiantong.checklist.ItemSummary;
import org.yidiantong.complaints.inspection.PublicComplaint;
import org.yidiantong.complaints.inspection.PublicComplaintFilter;
import org.yidiantong.complaints.origin.AnsweredRow;
import org.yidiantong.complaints.origin.AskedRow;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.kernel.RowTimes;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may read of the complaints of the bound district: number, state, item,
 * place and days. A complaint is in the record from its acceptance, so the desk has seen
 * it and set its nature. Reports on how power was used, complaints from which somebody is
 * recused, and those that were withdrawn, rejected, referred or merged are never in it.
 */
@Service
public class PublicRecordManagement {

	/** The most complaints that one list holds. */
	public static final int MOST = 1000;

	private static final String SELECT = """
			SELECT c.case_number, c.state, c.item_code, c.item_name, c.list_version, c.place_path, c.filed_at,
			  c.accepted_at, c.closed_at, c.due_on, c.asked_place, c.asked_month, c.asked_version, c.asked_row
			FROM complaints_complaint c WHERE c.tenant_id = ? AND c.case_number IS NOT NULL AND c.nature <> 'REPORT'
			  AND c.recused_units = '{}' AND c.recused_posts = '{}'""";

	private static final Set<ComplaintState> OPEN = EnumSet.of(ComplaintState.ACCEPTED, ComplaintState.SUPPLEMENT,
			ComplaintState.DISPATCHED, ComplaintState.HANDLING, ComplaintState.REPLIED, ComplaintState.REVIEWED,
			ComplaintState.REOPENED);

	private static final Set<ComplaintState> CLOSED = EnumSet.of(ComplaintState.CLOSED, ComplaintState.ARCHIVED);

	private final ListStatements lists;

	private final ChecklistManagement checklists;

	PublicRecordManagement(ListStatements lists, ChecklistManagement checklists) {
		this.lists = lists;
		this.checklists = checklists;
	}

	/** The complaints that match, latest filed first; at most {@value #MOST}. */
	@Transactional(readOnly = true)
	public List<PublicComplaint> list(PublicComplaintFilter filter) {
		return published(lines(filter));
	}

	/** The complaints with these numbers; those that are not public are left out. */
	@Transactional(readOnly = true)
	public List<PublicComplaint> find(Collection<String> caseNumbers) {
		SqlConditions query = begun(Set.of()).and("c.case_number = ANY (?)",
				(Object) caseNumbers.toArray(String[]::new));
		return published(lines(query.end("ORDER BY c.filed_at DESC, c.case_number DESC")));
	}

	/**
	 * The rows of the ledger of a month about which somebody asked and got an answer, the
	 * earliest answer first. A question about a service for a single citizen is left out:
	 * its village is not public.
	 */
	@Transactional(readOnly = true)
	public List<AnsweredRow> answered(PlaceCode place, YearMonth month) {
		SqlConditions query = begun(Set.of(true)).and("c.asked_place = ? AND c.asked_month = ?", place.value(),
				month.toString());
		List<Line> lines = lines(query.end("ORDER BY c.closed_at, c.id LIMIT ?", MOST));
		Map<String, Map<ItemCode, ItemGroup>> groups = groups(lines);
		return lines.stream()
			.filter((line) -> line.complaint().item() == null || isCommon(line, groups))
			.map((line) -> new AnsweredRow(Objects.requireNonNull(line.asked()), line.complaint().changedOn()))
			.toList();
	}

	private List<Line> lines(PublicComplaintFilter filter) {
		SqlConditions query = begun(filter.closed()).and("c.filed_at >= ? AND c.filed_at < ?",
				BusinessClock.startOf(filter.from()), BusinessClock.startOf(filter.to().plusDays(1)));
		String[] items = filter.items().stream().map(ItemCode::value).toArray(String[]::new);
		if (filter.unassigned()) {
			query.and("(c.item_code IS NULL OR c.item_code = ANY (?))", (Object) items);
		}
		else if (items.length > 0) {
			query.and("c.item_code = ANY (?)", (Object) items);
		}
		return lines(query.end("ORDER BY c.filed_at DESC, c.case_number DESC LIMIT ?", MOST));
	}

	private static SqlConditions begun(Set<Boolean> closed) {
		Stream<ComplaintState> states = Stream.concat(closed.equals(Set.of(true)) ? Stream.empty() : OPEN.stream(),
				closed.equals(Set.of(false)) ? Stream.empty() : CLOSED.stream());
		return new SqlConditions(SELECT, BoundDistrict.required().value()).and("c.state = ANY (?)",
				(Object) states.map(Enum::name).toArray(String[]::new));
	}

	private List<Line> lines(SqlConditions query) {
		return this.lists.of(query).query((row, number) -> line(row)).list();
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
				place.get(0), asked(row));
	}

	private static @Nullable AskedRow asked(ResultSet row) throws SQLException {
		String place = row.getString("asked_place");
		return (place == null) ? null : new AskedRow(new PlaceCode(place), row.getString("asked_month"),
				row.getInt("asked_version"), row.getInt("asked_row"));
	}

	private static LocalDate day(Instant time) {
		return time.atZone(BusinessClock.ZONE).toLocalDate();
	}

	private List<PublicComplaint> published(List<Line> lines) {
		Map<String, Map<ItemCode, ItemGroup>> groups = groups(lines);
		return lines.stream().map((line) -> published(line, isCommon(line, groups))).toList();
	}

	private Map<String, Map<ItemCode, ItemGroup>> groups(List<Line> lines) {
		return lines.stream()
			.map(Line::listVersion)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), this::groups));
	}

	private Map<ItemCode, ItemGroup> groups(String version) {
		return this.checklists.items(version, ItemFilter.ALL)
			.stream()
			.collect(Collectors.toMap(ItemSummary::code, ItemSummary::group));
	}

	/**
	 * Whether it is about what concerns all in the village. A service is for a citizen or
	 * a family: with the village and the day, neighbours would know who complained.
	 */
	private static boolean isCommon(Line line, Map<String, Map<ItemCode, ItemGroup>> groups) {
		ItemCode item = line.complaint().item();
		return item != null && groups.getOrDefault(line.listVersion(), Map.of()).get(item) == ItemGroup.COLLECTIVE;
	}

	private static PublicComplaint published(Line line, boolean common) {
		PublicComplaint one = line.complaint();
		PlaceCode place = common ? one.place() : line.township();
		return new PublicComplaint(one.caseNumber(), one.closed(), one.stateName(), one.item(), one.itemName(), place,
				one.filedOn(), one.changedOn(), one.dueOn());
	}

	/** A complaint with its exact place, and what decides whether that is public. */
	private record Line(PublicComplaint complaint, String listVersion, PlaceCode township, @Nullable AskedRow asked) {
	}

}
