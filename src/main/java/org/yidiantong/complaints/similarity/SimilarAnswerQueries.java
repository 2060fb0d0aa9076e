package org.yidiantong.complaints.similarity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.complaints.inspection.ComplaintEntry;
import org.yidiantong.complaints.inspection.ComplaintView;
import org.yidiantong.complaints.inspection.EndedRound;
import org.yidiantong.complaints.inspection.UnitName;
import org.yidiantong.complaints.recused.VisibleComplaints;
import org.yidiantong.complaints.workflow.ComplaintAction;
import org.yidiantong.complaints.workflow.ComplaintState;
import org.yidiantong.identity.Actor;
import org.yidiantong.kernel.SqlConditions;
import org.yidiantong.organization.OrganizationChart;
import org.yidiantong.organization.OrganizationManagement;
import org.yidiantong.organization.Place;
import org.yidiantong.organization.PlaceCode;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares an answer that waits for the review with the latest answers of its unit, and
 * with those of earlier rounds. It reads by one statement, a bounded number of answers,
 * and only of complaints that the reviewer may see.
 */
@Component
class SimilarAnswerQueries implements SimilarAnswers {

	/** So many of the unit's latest answers are compared. */
	static final int MOST_COMPARED = 300;

	/** So many similar ones are named. */
	static final int MOST_NAMED = 10;

	private static final List<ComplaintState> ANSWERED = List.of(ComplaintState.REPLIED, ComplaintState.REVIEWED,
			ComplaintState.CLOSED, ComplaintState.ARCHIVED);

	private static final String ANSWERS = """
			SELECT c.id, c.case_number, c.place_code, r.note, r.at FROM complaints_complaint c
			  CROSS JOIN LATERAL (SELECT h.note, h.at FROM complaints_history h
			    WHERE h.tenant_id = ? AND h.complaint_id = c.id AND h.action = 'REPLY'
			    ORDER BY h.position DESC LIMIT 1) r
			WHERE r.note IS NOT NULL""";

	/** In each state the latest ones, which the index on the lead unit has in order. */
	private static final String LATEST = """
			c.id IN (SELECT latest.id FROM unnest(?::text[]) AS answered (state) CROSS JOIN LATERAL (
			  SELECT n.id FROM complaints_complaint n
			  WHERE n.tenant_id = ? AND n.lead_unit = ? AND n.state = answered.state
			  ORDER BY n.id DESC LIMIT ?) latest)""";

	private final JdbcClient jdbc;

	private final OrganizationManagement organization;

	private final TransactionOperations transaction;

	SimilarAnswerQueries(JdbcClient jdbc, OrganizationManagement organization, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.transaction = transaction;
	}

	@Override
	public Optional<AnswerComparison> of(Actor actor, ComplaintView view) {
		UnitName unit = view.units().leadUnit();
		String answer = answer(view);
		return (unit == null || answer == null || !view.can(ComplaintAction.APPROVE)) ? Optional.empty()
				: this.transaction.execute((status) -> Optional.of(compared(actor, view, unit, answer)));
	}

	private static @Nullable String answer(ComplaintView view) {
		return view.history()
			.stream()
			.filter((entry) -> entry.action() == ComplaintAction.REPLY)
			.reduce((one, next) -> next)
			.map(ComplaintEntry::note)
			.orElse(null);
	}

	private AnswerComparison compared(Actor actor, ComplaintView view, UnitName unit, String answer) {
		OrganizationChart chart = this.organization.chart();
		AnswerText text = AnswerText.of(answer, names(chart, view.subject().placeCode()));
		List<SimilarAnswer> others = new ArrayList<>();
		SqlConditions query = query(actor, view, unit);
		this.jdbc.sql(query.sql()).params(query.values()).query((row) -> {
			others.add(other(row, text, chart));
		});
		List<SimilarAnswer> similar = similar(others.stream());
		List<SimilarAnswer> nearest = similar(Stream.concat(earlier(view, text, chart), others.stream()));
		return new AnswerComparison(unit, others.size(), similar.size(), nearest.stream().limit(MOST_NAMED).toList());
	}

	private static SqlConditions query(Actor actor, ComplaintView view, UnitName unit) {
		int district = BoundDistrict.required().value();
		SqlConditions query = new SqlConditions(ANSWERS, district).and("c.tenant_id = ?", district)
			.and(LATEST, ANSWERED.stream().map(Enum::name).toArray(String[]::new), district, unit.code().value(),
					MOST_COMPARED);
		VisibleComplaints.restrict(query, actor);
		return query.and("c.id <> ?", view.status().id().value()).end("ORDER BY r.at DESC LIMIT ?", MOST_COMPARED);
	}

	private static SimilarAnswer other(ResultSet row, AnswerText text, OrganizationChart chart) throws SQLException {
		AnswerText other = AnswerText.of(row.getString("note"),
				names(chart, new PlaceCode(row.getString("place_code"))));
		return new SimilarAnswer(new ComplaintId(row.getObject("id", UUID.class)), row.getString("case_number"), null,
				row.getObject("at", OffsetDateTime.class).toInstant(), text.percentOf(other));
	}

	/** What was answered before in other rounds of the same complaint. */
	private static Stream<SimilarAnswer> earlier(ComplaintView view, AnswerText text, OrganizationChart chart) {
		List<String> names = names(chart, view.subject().placeCode());
		return view.endedRounds()
			.stream()
			.filter((round) -> round.answer() != null)
			.map((round) -> new SimilarAnswer(view.status().id(), view.status().caseNumber(), round.round(),
					answeredAt(view, round), text.percentOf(AnswerText.of(String.valueOf(round.answer()), names))));
	}

	private static Instant answeredAt(ComplaintView view, EndedRound round) {
		return view.history()
			.stream()
			.filter((entry) -> entry.action() == ComplaintAction.REPLY && !entry.at().isAfter(round.closedAt()))
			.reduce((one, next) -> next)
			.map(ComplaintEntry::at)
			.orElse(round.closedAt());
	}

	private static List<SimilarAnswer> similar(Stream<SimilarAnswer> answers) {
		return answers.filter((one) -> one.percent() >= AnswerText.SIMILAR)
			.sorted(Comparator.comparing(SimilarAnswer::percent).thenComparing(SimilarAnswer::answeredAt).reversed())
			.toList();
	}

	/** The names of a place and of the township that it lies in. */
	private static List<String> names(OrganizationChart chart, PlaceCode code) {
		return chart.place(code)
			.stream()
			.flatMap((place) -> Stream.concat(Stream.of(place), chart.townshipOf(place).stream()))
			.map(Place::name)
			.toList();
	}

}
