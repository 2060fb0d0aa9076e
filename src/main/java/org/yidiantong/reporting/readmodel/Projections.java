package org.yidiantong.reporting.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.WorkCalendar;
import org.yidiantong.complaints.events.ComplaintEvent;
import org.yidiantong.complaints.events.ComplaintFiled;
import org.yidiantong.complaints.events.ComplaintId;
import org.yidiantong.eventlog.LogEntry;

import org.springframework.stereotype.Component;

/**
 * Applies events to all projections of one generation, within the caller's transaction.
 * Events that were applied before are skipped, because a complaint keeps the sequence
 * number of its last event.
 */
@Component
class Projections {

	private final ComplaintProjection complaints;

	private final EvaluationProjection evaluations;

	private final ChecklistProjection lists;

	private final DisclosureProjection disclosures;

	private final DisclosureTaskProjection tasks;

	private final VisitProjection visits;

	private final CardProjection cards;

	private final AppraisalProjection appraisals;

	private final SettledNumbers settled;

	Projections(ComplaintProjection complaints, EvaluationProjection evaluations, ChecklistProjection lists,
			DisclosureProjection disclosures, DisclosureTaskProjection tasks, VisitProjection visits,
			CardProjection cards, AppraisalProjection appraisals, SettledNumbers settled) {
		this.complaints = complaints;
		this.evaluations = evaluations;
		this.lists = lists;
		this.disclosures = disclosures;
		this.tasks = tasks;
		this.visits = visits;
		this.cards = cards;
		this.appraisals = appraisals;
		this.settled = settled;
	}

	/** Applies events in log order. */
	void apply(int generation, List<LogEntry> entries, WorkCalendar calendar) {
		this.settled.forget(generation, entries);
		complaints(generation, entries, calendar);
		for (LogEntry entry : entries) {
			this.evaluations.apply(generation, entry);
			this.lists.apply(generation, entry);
			this.disclosures.apply(generation, entry);
			this.tasks.apply(generation, entry);
			this.visits.apply(generation, entry);
			this.cards.apply(generation, entry);
			this.appraisals.apply(generation, entry);
		}
	}

	private void complaints(int generation, List<LogEntry> entries, WorkCalendar calendar) {
		List<ComplaintEvent> events = entries.stream()
			.flatMap((entry) -> entry.as(ComplaintEvent.class).stream())
			.toList();
		if (events.isEmpty()) {
			return;
		}
		Map<ComplaintId, ComplaintSnapshot> now = this.complaints.latest(generation,
				events.stream().map(ComplaintEvent::complaint).distinct().toList());
		List<ComplaintSnapshot> added = new ArrayList<>();
		for (ComplaintEvent event : events) {
			next(now.get(event.complaint()), event, calendar).ifPresent((snapshot) -> {
				now.put(snapshot.complaint(), snapshot);
				added.add(snapshot);
			});
		}
		this.complaints.add(generation, added);
	}

	private static Optional<ComplaintSnapshot> next(@Nullable ComplaintSnapshot before, ComplaintEvent event,
			WorkCalendar calendar) {
		if (before == null) {
			return (event instanceof ComplaintFiled filed) ? Optional.of(ComplaintSnapshot.filed(filed))
					: Optional.empty();
		}
		return (event.subjectVersion() > before.seq()) ? Optional.of(before.after(event, calendar)) : Optional.empty();
	}

}
