package org.yidiantong.reporting.readmodel;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.evaluation.events.CallBackDone;
import org.yidiantong.evaluation.events.CallBackOpened;
import org.yidiantong.evaluation.events.CallBackRescheduled;
import org.yidiantong.evaluation.events.ComplaintRated;
import org.yidiantong.evaluation.events.EscalationBecameDue;
import org.yidiantong.evaluation.events.RatingExcluded;
import org.yidiantong.evaluation.events.RatingReadmitted;
import org.yidiantong.evaluation.events.RectificationDone;
import org.yidiantong.evaluation.events.RectificationJudged;
import org.yidiantong.evaluation.events.RectificationOpened;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.eventlog.ModuleEvent;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Projection of ratings and call-backs of the bound district. Applying an event twice has
 * no further effect, because each event carries the full value of what it changes.
 */
@Repository
class EvaluationProjection {

	private static final String KEY = " WHERE tenant_id = ? AND generation = ? AND complaint_id = ?";

	private final JdbcClient jdbc;

	EvaluationProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Applies an event; ignores events of other modules. */
	void apply(int generation, LogEntry entry) {
		entry.as(ComplaintRated.class).ifPresent((event) -> rated(generation, event));
		entry.as(CallBackOpened.class).ifPresent((event) -> opened(generation, event));
		entry.as(CallBackDone.class)
			.ifPresent((event) -> set("done_at = ?, reached = ?, upheld = ?", generation, event.complaint(), at(event),
					event.reached(), event.upheld()));
		entry.as(RectificationOpened.class)
			.ifPresent((event) -> set("rectifying_at = ?, rectify_by = ?", generation, event.complaint(), at(event),
					event.dueOn()));
		entry.as(CallBackRescheduled.class)
			.ifPresent((event) -> set(event.rectification() ? "rectify_by = ?" : "due_on = ?", generation,
					event.complaint(), event.dueOn()));
		entry.as(RectificationDone.class)
			.ifPresent((event) -> set("rectified_at = ?, rectified_in_time = ?", generation, event.complaint(),
					at(event), event.inTime()));
		entry.as(RectificationJudged.class)
			.ifPresent((event) -> set("judged_at = ?, accepted = ?", generation, event.complaint(), at(event),
					event.accepted()));
		entry.as(EscalationBecameDue.class)
			.ifPresent((event) -> set("escalated_at = ?", generation, event.complaint(), at(event)));
		entry.as(RatingExcluded.class).ifPresent((event) -> excluded(generation, event));
		entry.as(RatingReadmitted.class).ifPresent((event) -> readmitted(generation, event));
	}

	private void excluded(int generation, RatingExcluded event) {
		this.jdbc.sql("""
				INSERT INTO reporting_exclusion (tenant_id, generation, complaint_id, subject, excluded_at)
				VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
			.params(district(), generation, event.complaint().value(), event.subject(), at(event))
			.update();
	}

	private void readmitted(int generation, RatingReadmitted event) {
		this.jdbc.sql("UPDATE reporting_exclusion SET readmitted_at = ?" + KEY + " AND subject = ?")
			.params(at(event), district(), generation, event.complaint().value(), event.subject())
			.update();
	}

	private void rated(int generation, ComplaintRated event) {
		this.jdbc.sql("""
				INSERT INTO reporting_rating (tenant_id, generation, complaint_id, round, kind, level, at)
				VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
			.params(district(), generation, event.complaint().value(), event.round(), event.kind().name(),
					event.level(), at(event))
			.update();
	}

	private void opened(int generation, CallBackOpened event) {
		this.jdbc.sql("""
				INSERT INTO reporting_call_back (tenant_id, generation, complaint_id, anonymous, opened_at, due_on)
				VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
			.params(district(), generation, event.complaint().value(), event.anonymous(), at(event), event.dueOn())
			.update();
	}

	private void set(String columns, int generation, ComplaintId complaint, Object... values) {
		List<Object> all = new ArrayList<>(List.of(values));
		all.addAll(List.of(district(), generation, complaint.value()));
		this.jdbc.sql("UPDATE reporting_call_back SET " + columns + KEY).params(all).update();
	}

	private static OffsetDateTime at(ModuleEvent event) {
		return event.occurredAt().atOffset(ZoneOffset.UTC);
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
