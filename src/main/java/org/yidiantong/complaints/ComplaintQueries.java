package org.yidiantong.complaints;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.checklist.ItemCode;
import org.yidiantong.complaints.cards.CardKind;
import org.yidiantong.complaints.deadline.ComplaintClock;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintFilter;
import org.yidiantong.complaints.inspection.ComplaintNumbers;
import org.yidiantong.complaints.inspection.ComplaintSummary;
import org.yidiantong.complaints.inspection.OverdueComplaint;
import org.yidiantong.complaints.inspection.UrgentComplaints;
import org.yidiantong.complaints.origin.Channel;
import org.yidiantong.complaints.recused.VisibleComplaints;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.kernel.PageRequest;
import org.yidiantong.kernel.PlainText;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.organization.UnitCode;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.ListStatements;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lists of complaints, each read by one statement: only those that the actor may see, by
 * the same rule as {@link ComplaintVisibility}, latest filed first.
 */
@Repository
class ComplaintQueries implements ComplaintNumbers, UrgentComplaints {

	private static final String COLUMNS = """
			SELECT c.id, c.revision, c.case_number, c.state, c.nature, c.item_code, c.item_name, c.place_code,
			  c.supervising_unit, c.lead_unit, c.filed_at, c.accepted_at, c.closed_at, c.due_on, c.first_due_on,
			  c.suspended_on, c.cards, c.channel, c.foreign_number, (SELECT min(s.due_on) FROM complaints_supervision s
			    WHERE s.tenant_id = ? AND s.complaint_id = c.id AND s.ended_at IS NULL) AS supervise_until""";

	private static final String SUPERVISED = """
			c.id IN (SELECT s.complaint_id FROM complaints_supervision s WHERE s.tenant_id = ? AND s.ended_at IS NULL)
			  AND c.state = ANY (?)""";

	private static final List<ComplaintState> AT_DESK = List.of(ComplaintState.SUBMITTED, ComplaintState.ACCEPTED,
			ComplaintState.REPLIED, ComplaintState.REVIEWED, ComplaintState.REOPENED);

	private static final List<ComplaintState> IN_HAND = List.of(ComplaintState.DISPATCHED, ComplaintState.HANDLING);

	private static final String BEGINNINGS = """
			SELECT c.id, left(c.content, 60) AS beginning FROM complaints_complaint c
			WHERE c.tenant_id = ?""";

	private static final int BEGINNING = 40;

	private static final int ROWS_IN_MEMORY = 500;

	/** Of the text, what the units read is searched, never the original. */
	private static final String WORD = "(strpos(lower(c.content), ?) > 0 OR strpos(lower(c.item_name), ?) > 0"
			+ " OR lower(c.case_number) = ? OR lower(c.foreign_number) = ?)";

	private final JdbcClient jdbc;

	private final ListStatements lists;

	private final TransactionOperations transaction;

	private final BusinessClock clock;

	ComplaintQueries(JdbcClient jdbc, ListStatements lists, TransactionOperations transaction, BusinessClock clock) {
		this.jdbc = jdbc;
		this.lists = lists;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Reads one more than the page holds, which tells whether the list continues. */
	List<ComplaintSummary> list(Actor actor, ComplaintFilter filter, PageRequest page) {
		return lines(conditions(COLUMNS, actor, filter).andIfPresent("c.id < ?", page.afterId())
			.end("ORDER BY c.id DESC LIMIT ?", page.fetch()));
	}

	@Override
	public List<ComplaintSummary> mostUrgent(Actor actor, ComplaintFilter filter, int most) {
		String order = filter.supervised() ? "supervise_until, c.due_on, c.id" : "c.due_on, c.id";
		SqlConditions query = conditions(COLUMNS, actor, filter).end("ORDER BY " + order + " LIMIT ?", most);
		return Objects.requireNonNull(this.transaction.execute((status) -> lines(query)));
	}

	private List<ComplaintSummary> lines(SqlConditions query) {
		LocalDate today = this.clock.today();
		return this.lists.of(query).query((row, number) -> line(row, today)).list();
	}

	@Override
	public Map<ComplaintId, String> beginnings(Actor actor, Collection<ComplaintId> ids) {
		SqlConditions query = new SqlConditions(BEGINNINGS, BoundDistrict.required().value());
		VisibleComplaints.restrict(query, actor);
		query.and("c.id = ANY (?)", (Object) ids.stream().map(ComplaintId::value).toArray(UUID[]::new));
		Map<ComplaintId, String> texts = new HashMap<>();
		this.transaction.executeWithoutResult((status) -> this.lists.of(query).query((row) -> {
			texts.put(new ComplaintId(row.getObject("id", UUID.class)),
					PlainText.shortened(PlainText.line(row.getString("beginning")), BEGINNING));
		}));
		return texts;
	}

	/** Reads the whole list through a cursor of the database, in the transaction. */
	void read(Actor actor, ComplaintFilter filter, int most, Consumer<ComplaintSummary> reader) {
		SqlConditions query = conditions(COLUMNS, actor, filter).end("ORDER BY c.id DESC LIMIT ?", most);
		LocalDate today = this.clock.today();
		try (Stream<ComplaintSummary> lines = this.lists.of(query)
			.withFetchSize(ROWS_IN_MEMORY)
			.query((row, number) -> line(row, today))
			.stream()) {
			lines.forEach(reader);
		}
	}

	/** Counts the complaints of a list. */
	long count(Actor actor, ComplaintFilter filter) {
		SqlConditions query = conditions("SELECT count(*)", actor, filter);
		return this.lists.of(query).query(Long.class).single();
	}

	private SqlConditions conditions(String columns, Actor actor, ComplaintFilter filter) {
		SqlConditions conditions = new SqlConditions(columns + " FROM complaints_complaint c WHERE c.tenant_id = ?",
				BoundDistrict.required().value());
		VisibleComplaints.restrict(conditions, actor);
		if (!filter.states().isEmpty()) {
			conditions.and("c.state = ANY (?)", (Object) names(filter.states()));
		}
		conditions.andIfPresent("c.item_code = ?", code(filter.item()))
			.andIfPresent("? = ANY (string_to_array(c.place_path, '/'))", code(filter.place()))
			.andIfPresent("c.lead_unit = ?", code(filter.unit()));
		filed(filter, conditions);
		if (filter.number() != null) {
			conditions.and("(c.case_number = ? OR c.foreign_number = ?)", filter.number(), filter.number());
		}
		conditions.andIfPresent("c.channel = ?", code(filter.channel()));
		filter.words().forEach((word) -> conditions.and(WORD, word, word, word, word));
		if (filter.overdue()) {
			conditions.and(OverdueComplaint.CONDITION, this.clock.today());
		}
		if (filter.card() != null) {
			card(filter.card(), conditions);
		}
		if (filter.supervised()) {
			conditions.and(SUPERVISED, BoundDistrict.required().value(), names(ComplaintState.openOnes()));
		}
		if (filter.unexplained()) {
			unexplained(actor, conditions);
		}
		if (filter.waiting()) {
			waiting(actor, conditions);
		}
		return conditions;
	}

	/** Adds the condition that this is the gravest card. */
	private static void card(CardKind kind, SqlConditions conditions) {
		String[] graver = Stream.of(CardKind.values())
			.filter((other) -> other.compareTo(kind) > 0)
			.map(CardKind::name)
			.toArray(String[]::new);
		conditions.and("c.cards <> '{}' AND ? = ANY (c.cards) AND NOT (c.cards && ?::text[])", kind.name(), graver);
	}

	private static void unexplained(Actor actor, SqlConditions conditions) {
		String begin = "c.id IN (SELECT k.complaint_id FROM complaints_card k WHERE k.tenant_id = ?"
				+ " AND k.explain_by IS NOT NULL AND k.explained_at IS NULL";
		String unit = code(actor.unit());
		if (actor.may(Permission.CASES_HANDLE) && unit != null) {
			conditions.and(begin + " AND k.responsible = ?)", BoundDistrict.required().value(), unit);
		}
		else {
			conditions.and(begin + ")", BoundDistrict.required().value());
		}
	}

	private static void filed(ComplaintFilter filter, SqlConditions conditions) {
		if (filter.from() != null) {
			conditions.and("c.filed_at >= ?", BusinessClock.startOf(filter.from()));
		}
		if (filter.to() != null) {
			conditions.and("c.filed_at < ?", BusinessClock.startOf(filter.to().plusDays(1)));
		}
	}

	/**
	 * Adds the condition of the actor's work list. The district handles complaints
	 * without a first desk, and overdue ones that their desk has not processed.
	 */
	private void waiting(Actor actor, SqlConditions conditions) {
		String unit = code(actor.unit());
		if (actor.may(Permission.CASES_DISPATCH) && unit == null) {
			conditions.and("c.state = ANY (?) AND (c.supervising_unit IS NULL OR " + OverdueComplaint.PAST_DUE + ")",
					names(AT_DESK), this.clock.today());
		}
		else if (actor.may(Permission.CASES_DISPATCH) && unit != null) {
			conditions.and("c.state = ANY (?) AND c.supervising_unit = ?", names(AT_DESK), unit);
		}
		else if (actor.may(Permission.CASES_HANDLE) && unit != null) {
			conditions.and("c.state = ANY (?) AND c.lead_unit = ? AND c.suspended_on IS NULL", names(IN_HAND), unit);
		}
		else {
			conditions.and("false");
		}
	}

	private static @Nullable String code(@Nullable Object code) {
		return (code == null) ? null : code.toString();
	}

	private static String[] names(Collection<ComplaintState> states) {
		return states.stream().map(Enum::name).toArray(String[]::new);
	}

	private static ComplaintSummary line(ResultSet row, LocalDate today) throws SQLException {
		ComplaintState state = ComplaintState.valueOf(row.getString("state"));
		Instant closedAt = instant(row, "closed_at");
		ComplaintClock clock = new ComplaintClock(row.getObject("due_on", LocalDate.class),
				row.getObject("first_due_on", LocalDate.class), 0, row.getObject("suspended_on", LocalDate.class));
		return new ComplaintSummary(new ComplaintId(row.getObject("id", UUID.class)), row.getInt("revision"),
				row.getString("case_number"), state, state.chinese(), Nature.valueOf(row.getString("nature")),
				ItemCode.orNull(row.getString("item_code")), row.getString("item_name"),
				new PlaceCode(row.getString("place_code")), UnitCode.orNull(row.getString("supervising_unit")),
				UnitCode.orNull(row.getString("lead_unit")),
				row.getObject("filed_at", OffsetDateTime.class).toInstant(), instant(row, "accepted_at"), closedAt,
				clock.dueOn(), clock.firstDueOn(), OverdueComplaint.is(state, closedAt, clock, today),
				OverdueComplaint.isWhileRedone(state, closedAt, clock, today), card(row),
				state.isOpen() ? row.getObject("supervise_until", LocalDate.class) : null,
				Channel.valueOf(row.getString("channel")), row.getString("foreign_number"));
	}

	private static @Nullable CardKind card(ResultSet row) throws SQLException {
		return CardKind.gravest(Stream.of((String[]) row.getArray("cards").getArray()).map(CardKind::valueOf).toList());
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value == null) ? null : value.toInstant();
	}

	@Override
	public @Nullable String number(ComplaintId complaint) {
		return this.jdbc.sql("SELECT case_number FROM complaints_complaint WHERE tenant_id = ? AND id = ?")
			.params(BoundDistrict.required().value(), complaint.value())
			.query((row, number) -> Optional.ofNullable(row.getString(1)))
			.optional()
			.flatMap((known) -> known)
			.orElse(null);
	}

}
