package org.yidiantong.complaints.export.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.complaints.inspection.ComplaintSummary;

/**
 * The columns of an exported list, from left to right.
 */
enum ListColumn {

	NUMBER(22,
			(line, words) -> (line.caseNumber() != null) ? line.caseNumber()
					: words.message("complaints.cases.unnumbered")),

	STATE(14, (line, words) -> words.message("complaints.staff.state." + line.state())),

	ITEM(48, (line, words) -> (line.itemName() != null) ? line.itemName()
			: words.message("complaints.progress.item.none")),

	PLACE(22, (line, words) -> words.chart().placeName(line.placeCode())),

	DESK(24, (line, words) -> words.chart().unitName(line.supervisingUnit())),

	LEAD(30, (line, words) -> words.chart().unitName(line.leadUnit())),

	FILED(12, (line, words) -> day(line.filedAt())),

	ACCEPTED(12, (line, words) -> day(line.acceptedAt())),

	CLOSED(12, (line, words) -> day(line.closedAt())),

	DUE(12, (line, words) -> line.dueOn()),

	LATE(12, (line, words) -> late(line, words)),

	CARD(14, (line, words) -> (line.card() != null) ? words.message("complaints.card." + line.card()) : null),

	SUPERVISED(16, (line, words) -> line.superviseUntil());

	private final int width;

	private final BiFunction<ComplaintSummary, ListWording, @Nullable Object> cell;

	ListColumn(int width, BiFunction<ComplaintSummary, ListWording, @Nullable Object> cell) {
		this.width = width;
		this.cell = cell;
	}

	/** In Latin characters. */
	int width() {
		return this.width;
	}

	String head(ListWording words) {
		return words.message("complaints.export.column." + name().toLowerCase(Locale.ROOT));
	}

	@Nullable Object of(ComplaintSummary line, ListWording words) {
		return this.cell.apply(line, words);
	}

	private static @Nullable LocalDate day(@Nullable Instant at) {
		return (at == null) ? null : LocalDate.ofInstant(at, BusinessClock.ZONE);
	}

	private static @Nullable String late(ComplaintSummary line, ListWording words) {
		if (line.redoOverdue()) {
			return words.message("complaints.cases.redo.overdue");
		}
		return line.overdue() ? words.message("complaints.cases.overdue") : null;
	}

}
