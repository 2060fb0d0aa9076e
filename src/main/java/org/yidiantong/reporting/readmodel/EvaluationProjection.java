package org.yidiantong.reporting.readmodel;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.eventlog.LogEntry;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Ratings and call-backs of the bound district, as rows. Each event says the whole of
 * what it changes, so that applying it again changes nothing.
 */
@Repository
class EvaluationProjection {

	private static final String PREFIX = "org.yidiantong.evaluation.";

	private static final String KEY = " WHERE tenant_id = ? AND generation = ? AND complaint_id = ?";

	private final JdbcClient jdbc;

	EvaluationProjection(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Applies an event; does nothing with one of another module. */
	void apply(int generation, LogEntry entry) {
		String type = entry.type().name();
		if (!type.startsWith(PREFIX)) {
			return;
		}
		EvaluationData data = entry.dataAs(EvaluationData.class);
		OffsetDateTime at = entry.occurredAt().atOffset(ZoneOffset.UTC);
		switch (type.substring(PREFIX.length())) {
			case "rated.v1" -> rated(generation, data, at);
			case "call-back-opened.v1" -> opened(generation, data, at);
			case "call-back-done.v1" ->
				set("done_at = ?, reached = ?, upheld = ?", generation, data, at, data.reached(), data.upheld());
			case "rectification-opened.v1" ->
				set("rectifying_at = ?, rectify_by = ?", generation, data, at, data.dueOn());
			case "rectification-done.v1" ->
				set("rectified_at = ?, rectified_in_time = ?", generation, data, at, data.inTime());
			case "rectification-judged.v1" -> set("judged_at = ?, accepted = ?", generation, data, at, data.accepted());
			case "escalation-due.v1" -> set("escalated_at = ?", generation, data, at);
			default -> {
				// a later fact of that module, which no figure needs yet
			}
		}
	}

	private void rated(int generation, EvaluationData data, OffsetDateTime at) {
		this.jdbc.sql("""
				INSERT INTO reporting_rating (tenant_id, generation, complaint_id, kind, level, at)
				VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
			.params(Arrays.asList(district(), generation, data.complaint(), data.kind(), data.level(), at))
			.update();
	}

	private void opened(int generation, EvaluationData data, OffsetDateTime at) {
		this.jdbc.sql("""
				INSERT INTO reporting_call_back (tenant_id, generation, complaint_id, anonymous, opened_at, due_on)
				VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
			.params(Arrays.asList(district(), generation, data.complaint(), data.anonymous(), at, data.dueOn()))
			.update();
	}

	private void set(String columns, int generation, EvaluationData data, @Nullable Object... values) {
		List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
		all.addAll(List.of(district(), generation, data.complaint()));
		this.jdbc.sql("UPDATE reporting_call_back SET " + columns + KEY).params(all).update();
	}

	private static int district() {
		return BoundDistrict.required().value();
	}

}
