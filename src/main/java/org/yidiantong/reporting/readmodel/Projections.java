package org.yidiantong.reporting.readmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.eventlog.LogEntry;

import org.springframework.stereotype.Component;

/**
 * Applies events to one generation of rows, inside the caller's transaction. What was
 * applied before changes nothing: a case knows the number of its last move.
 */
@Component
class Projections {

	private final ComplaintProjection standings;

	private final EvaluationProjection evaluations;

	private final ChecklistProjection lists;

	private final DisclosureProjection disclosures;

	private final DisclosureTaskProjection tasks;

	private final VisitProjection visits;

	Projections(ComplaintProjection standings, EvaluationProjection evaluations, ChecklistProjection lists,
			DisclosureProjection disclosures, DisclosureTaskProjection tasks, VisitProjection visits) {
		this.standings = standings;
		this.evaluations = evaluations;
		this.lists = lists;
		this.disclosures = disclosures;
		this.tasks = tasks;
		this.visits = visits;
	}

	/** Applies events in their order. */
	void apply(int generation, List<LogEntry> entries, WorkCalendar calendar) {
		cases(generation, entries, calendar);
		for (LogEntry entry : entries) {
			this.evaluations.apply(generation, entry);
			this.lists.apply(generation, entry);
			this.disclosures.apply(generation, entry);
			this.tasks.apply(generation, entry);
			this.visits.apply(generation, entry);
		}
	}

	private void cases(int generation, List<LogEntry> entries, WorkCalendar calendar) {
		Map<LogEntry, ComplaintTransition> moves = new LinkedHashMap<>();
		for (LogEntry entry : entries) {
			ComplaintTransition.of(entry.type().name()).ifPresent((move) -> moves.put(entry, move));
		}
		if (moves.isEmpty()) {
			return;
		}
		Map<LogEntry, ComplaintData> data = new LinkedHashMap<>();
		moves.keySet().forEach((entry) -> data.put(entry, entry.dataAs(ComplaintData.class)));
		Map<UUID, ComplaintSnapshot> now = this.standings.latest(generation,
				data.values().stream().map(ComplaintData::complaint).distinct().toList());
		List<ComplaintSnapshot> added = new ArrayList<>();
		moves.forEach((entry, move) -> {
			ComplaintData one = Objects.requireNonNull(data.get(entry));
			next(now.get(one.complaint()), move, entry, one, calendar).ifPresent((standing) -> {
				now.put(standing.complaint(), standing);
				added.add(standing);
			});
		});
		this.standings.add(generation, added);
	}

	private static Optional<ComplaintSnapshot> next(@Nullable ComplaintSnapshot before, ComplaintTransition move,
			LogEntry entry, ComplaintData data, WorkCalendar calendar) {
		if (before == null) {
			return (move == ComplaintTransition.FILED)
					? Optional.of(ComplaintSnapshot.filed(entry.subjectVersion(), entry.occurredAt(), data))
					: Optional.empty();
		}
		return (entry.subjectVersion() > before.seq())
				? Optional.of(before.after(move, entry.subjectVersion(), entry.occurredAt(), data, calendar))
				: Optional.empty();
	}

}
