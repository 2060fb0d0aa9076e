package org.yidiantong.disclosure.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.disclosure.Period;
import org.yidiantong.disclosure.content.Content;
import org.yidiantong.disclosure.inspection.DutyFinding;
import org.yidiantong.disclosure.inspection.DutyFindingKind;
import org.yidiantong.disclosure.inspection.InspectedDisclosure;
import org.yidiantong.disclosure.tasks.FindingRules;

/**
 * The rules by which findings are made. When a disclosure was first published is judged
 * once; its content in each version. A disclosure that is found as made up is not found
 * as late as well.
 *
 * @param disclosure the version
 * @param on the day on which it is or would be published
 * @param dueOn last day for publishing it in time; null when the place does not owe it
 * @param earlier what is published for the period before
 * @param rules of the district
 */
record DutyInspection(InspectedDisclosure disclosure, LocalDate on, @Nullable LocalDate dueOn, List<Content> earlier,
		FindingRules rules) {

	/** Fewer letters and digits say nothing, even without a reference. */
	private static final int FEWEST = 4;

	/** The period before one of the same length; empty for a single event. */
	static Optional<Period> before(Period period) {
		LocalDate last = period.from().minusDays(1);
		return switch (period.length()) {
			case MONTH -> Optional.of(Period.month(last));
			case QUARTER -> Optional.of(Period.quarter(last));
			case YEAR -> Optional.of(Period.year(last));
			case EVENT -> Optional.empty();
		};
	}

	List<DutyFinding> findings() {
		List<DutyFinding> found = new ArrayList<>();
		Stream.of(delayed(), changed(), copied(), empty()).forEach((one) -> one.ifPresent(found::add));
		return found;
	}

	/**
	 * What a place does not owe is neither late nor made up, such as what it publishes
	 * for the time before its duties began.
	 */
	private Optional<DutyFinding> delayed() {
		LocalDate due = this.dueOn;
		if (this.disclosure.version() > 1 || due == null) {
			return Optional.empty();
		}
		LocalDate end = this.disclosure.period().to();
		Optional<DutyFinding> past = found(DutyFindingKind.LONG_PAST, end.toString())
			.filter((one) -> this.on.isAfter(end.plusDays(this.rules.longPastDays())));
		return past.or(() -> !this.on.isAfter(due) ? Optional.empty() : found(DutyFindingKind.LATE, due.toString()));
	}

	private Optional<DutyFinding> changed() {
		Content before = this.disclosure.before();
		if (before == null || this.disclosure.firstPublishedAt() == null) {
			return Optional.empty();
		}
		LocalDate last = this.disclosure.firstPublishedAt()
			.atZone(BusinessClock.ZONE)
			.toLocalDate()
			.plusDays(this.rules.noticeDays());
		return (!this.on.isAfter(last) || this.disclosure.content().lines().equals(before.lines())) ? Optional.empty()
				: found(DutyFindingKind.CHANGED_AFTER_NOTICE, last.toString());
	}

	private Optional<DutyFinding> copied() {
		Period period = this.disclosure.period();
		Optional<Period> before = before(period);
		if (before.isEmpty() || this.disclosure.content().nothingHappened()) {
			return Optional.empty();
		}
		String own = OwnWords.of(this.disclosure.content(), period);
		boolean same = OwnWords.length(own) >= this.rules.copiedCharacters() && this.earlier.stream()
			.anyMatch((one) -> !one.nothingHappened() && OwnWords.of(one, before.get()).equals(own));
		return same ? found(DutyFindingKind.COPIED, before.get().code()) : Optional.empty();
	}

	private Optional<DutyFinding> empty() {
		Content content = this.disclosure.content();
		if (content.nothingHappened() || !content.rows().isEmpty()) {
			return Optional.empty();
		}
		List<String> phrases = this.rules.emptyPhrases();
		List<String> nothing = Stream
			.concat(phrases.stream(), Stream.of(this.disclosure.placeName(), this.disclosure.itemName()))
			.toList();
		int own = OwnWords.length(OwnWords.text(content, this.disclosure.period(), nothing));
		String plain = OwnWords.plain(content.text());
		boolean refers = phrases.stream().map(OwnWords::plain).anyMatch((phrase) -> plain.contains(phrase));
		return (own < FEWEST || (refers && own < this.rules.emptyCharacters())) ? found(DutyFindingKind.EMPTY, "")
				: Optional.empty();
	}

	private Optional<DutyFinding> found(DutyFindingKind kind, String detail) {
		return this.rules.kinds().contains(kind) ? Optional.of(new DutyFinding(kind, detail)) : Optional.empty();
	}

}
