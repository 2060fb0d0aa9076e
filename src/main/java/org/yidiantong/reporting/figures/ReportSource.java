package org.yidiantong.reporting.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yidiantong.reporting.figures.SourceColumn.Content;

/**
 * The tables that reports are made of, in the order in which a report has them. Each
 * declares its columns, so that definitions of reports can be checked and every program
 * that shows a cell knows what it holds.
 */
public enum ReportSource {

	/** The figures of the district beside those of other periods. */
	SUMMARY(SourceColumn.list(Content.FIGURE_NAME, "name"), SourceColumn.list(Content.FIGURE_UNIT, "unit"),
			SourceColumn.list(Content.FIGURE_OF_PERIOD, "period", "previous"),
			SourceColumn.list(Content.FIGURE_CHANGE, "change"), SourceColumn.list(Content.FIGURE_OF_PERIOD, "lastYear"),
			SourceColumn.list(Content.FIGURE_CHANGE, "yearChange"),
			SourceColumn.list(Content.FIGURE_TO_DATE, "cumulative")),
	/** The months of the period. */
	TREND(Extent.DISTRICT, SourceColumn.list(Content.TEXT, "month"), SourceColumn.of(SummaryTables.TREND)),
	/** The townships. */
	TOWNSHIPS(Extent.COMPLAINTS, SourceColumn.list(Content.TEXT, "name"), SourceColumn.of(BreakdownTables.OF_PERIOD),
			SourceColumn.list(Content.RANK, "rank"), SourceColumn.list(Content.REMARK, "note")),
	/** The departments of the district. */
	DEPARTMENTS(Extent.COMPLAINTS, SourceColumn.list(Content.TEXT, "name"), SourceColumn.of(BreakdownTables.OF_PERIOD),
			SourceColumn.list(Content.RANK, "rank"), SourceColumn.list(Content.REMARK, "note")),
	/** The categories and items of the checklist. */
	CATEGORIES(Extent.COMPLAINTS, SourceColumn.list(Content.WORD, "level"), SourceColumn.list(Content.TEXT, "code"),
			SourceColumn.list(Content.ITEM_NAME, "name"), SourceColumn.list(Content.WORD, "group"),
			SourceColumn.of(ChecklistTable.SHOWN), SourceColumn.list(Content.SHARE, "share")),
	/** What changed in the checklist during the period. */
	LISTCHANGES(SourceColumn.list(Content.WORD, "listChange"),
			SourceColumn.list(Content.TEXT, "code", "item", "category", "formerName"),
			SourceColumn.list(Content.RENAMED_ITEM, "itemWithFormerName")),
	/** The items with the most new complaints. */
	HOTSPOTS(SourceColumn.list(Content.TEXT, "item", "category"), SourceColumn.list(Content.COUNT, "newComplaints"),
			SourceColumn.list(Content.SHARE, "newShare"), SourceColumn.list(Content.COUNT, "previousNew"),
			SourceColumn.list(Content.CHANGE, "newChange"), SourceColumn.list(Content.COUNT, "townshipCount"),
			SourceColumn.of(HotspotTables.OF_ITEM)),
	/** Complaints that were handled well. */
	SHOWCASES(SourceColumn.list(Content.TEXT, "item", "township"), SourceColumn.list(Content.WORD, "handledBy"),
			SourceColumn.list(Content.COUNT, "workingDays"), SourceColumn.list(Content.WORD, "level")),
	/** Complaints that are or were late, or are supervised. */
	OVERDUE(SourceColumn.list(Content.TEXT, "caseNumber"), SourceColumn.list(Content.WORD, "situation"),
			SourceColumn.list(Content.TEXT, "township", "place", "item", "lead"),
			SourceColumn.list(Content.DATE, "filedOn", "dueOn"), SourceColumn.list(Content.COUNT, "daysLate"),
			SourceColumn.list(Content.WORD, "state", "card"), SourceColumn.list(Content.DATE, "cardOn")),
	/** Dissatisfied ratings and what was done about them. */
	RECTIFICATIONS(SourceColumn.list(Content.TEXT, "caseNumber", "township", "place", "item", "lead"),
			SourceColumn.list(Content.WORD, "level"), SourceColumn.list(Content.DATE, "ratedOn"),
			SourceColumn.list(Content.WORD, "callBack"), SourceColumn.list(Content.DATE, "rectifyBy"),
			SourceColumn.list(Content.WORD, "rectification"), SourceColumn.list(Content.DATE, "rectifiedOn"),
			SourceColumn.list(Content.WORD, "secondLevel"), SourceColumn.list(Content.DATE, "escalatedOn")),
	/** The disclosure tasks by township. */
	DISCLOSURES(SourceColumn.list(Content.TEXT, "name"), SourceColumn.list(Content.COUNT, DisclosureTables.COUNTS),
			SourceColumn.list(Content.SHARE, "timeliness")),
	/** The disclosure tasks by item. */
	DUTIES(SourceColumn.list(Content.TEXT, "item"), SourceColumn.list(Content.COUNT, DisclosureTables.COUNTS),
			SourceColumn.list(Content.SHARE, "timeliness")),
	/** The villages and communities. */
	VILLAGES(Extent.COMPLAINTS, SourceColumn.list(Content.TEXT, "township", "name"),
			SourceColumn.of(BreakdownTables.OF_PERIOD)),
	/** What each figure means. */
	DEFINITIONS(SourceColumn.list(Content.KEY, "code"), SourceColumn.list(Content.FIGURE_TITLE, "name"),
			SourceColumn.list(Content.TEXT, "nameEn"), SourceColumn.list(Content.FIGURE_FORMULA, "formula"),
			SourceColumn.list(Content.FIGURE_UNIT, "unit"), SourceColumn.list(Content.COUNT, "decimals"),
			SourceColumn.list(Content.ROUNDING, "rounding"), SourceColumn.list(Content.WHEN_UNDEFINED, "undefined"));

	private final Extent extent;

	private final List<SourceColumn> columns;

	@SafeVarargs
	ReportSource(List<SourceColumn>... columns) {
		this(Extent.FIXED, columns);
	}

	@SafeVarargs
	ReportSource(Extent extent, List<SourceColumn>... columns) {
		this.extent = extent;
		this.columns = Arrays.stream(columns).flatMap(List::stream).toList();
	}

	/** Which figures may be added as columns. */
	private enum Extent {

		FIXED, COMPLAINTS, DISTRICT

	}

	/** Finds a table by its code. */
	public static Optional<ReportSource> of(String code) {
		return Arrays.stream(values()).filter((source) -> source.code().equals(code)).findFirst();
	}

	/** The code of the table in content and addresses. */
	public String code() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The columns that the table always has, and those derived from them. */
	public List<SourceColumn> columns() {
		return this.columns;
	}

	/** Finds a column, which may be a figure that is added to the table. */
	public Optional<SourceColumn> column(String code) {
		return this.columns.stream()
			.filter((column) -> column.code().equals(code))
			.findFirst()
			.or(() -> BasedFigure.of(code).filter(this::takes).map(SourceColumn::of));
	}

	/** The codes of all columns, those of figures that can be added included. */
	public List<String> columnCodes() {
		List<String> codes = new ArrayList<>(this.columns.stream().map(SourceColumn::code).toList());
		BasedFigure.all()
			.filter(this::takes)
			.map(BasedFigure::code)
			.filter((code) -> !codes.contains(code))
			.forEach(codes::add);
		return codes;
	}

	/** Whether a column is a figure that the table has only when it is asked for. */
	public boolean adds(SourceColumn column) {
		return !this.columns.contains(column);
	}

	/** The table whose computation gives this one as well. */
	ReportSource computedWith() {
		return switch (this) {
			case SHOWCASES -> HOTSPOTS;
			case DUTIES -> DISCLOSURES;
			default -> this;
		};
	}

	private boolean takes(BasedFigure figure) {
		return switch (this.extent) {
			case FIXED -> false;
			case COMPLAINTS -> figure.kpi().isOfComplaints();
			case DISTRICT -> true;
		};
	}

	/** The tables that are computed for some that are wanted. */
	static Stream<ReportSource> computed(java.util.Collection<ReportSource> wanted) {
		return Arrays.stream(values())
			.filter((source) -> wanted.stream().anyMatch((one) -> one.computedWith() == source));
	}

}
