package org.yidiantong.reporting.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.readmodel.PublishedChecklist;

/**
 * Builds the table of categories and items: each category followed by its items, even
 * without complaints. The last rows hold categories and items that are not on the
 * checklist in effect, and complaints without an item.
 */
final class ChecklistTable {

	static final List<BasedFigure> SHOWN = Stream
		.concat(BasedFigure.ofPeriod(Kpi.NEW, Kpi.CLOSED_NOW).stream(),
				BasedFigure
					.cumulative(Kpi.COMPLAINTS, Kpi.CLOSED, Kpi.CLOSURE_RATE, Kpi.OPEN, Kpi.OVERDUE, Kpi.RATED,
							Kpi.SATISFIED, Kpi.SATISFACTION_RATE, Kpi.REPEAT_RATE)
					.stream())
		.toList();

	private final Breakdown figures;

	private final PublishedChecklist list;

	private final Set<String> listed = new HashSet<>();

	private final List<BasedFigure> added;

	ChecklistTable(Breakdown figures, PublishedChecklist list) {
		this(figures, list, List.of());
	}

	/**
	 * @param added figures beside those that are always shown
	 */
	ChecklistTable(Breakdown figures, PublishedChecklist list, List<BasedFigure> added) {
		this.figures = figures;
		this.list = list;
		this.added = added;
	}

	ReportTable categories() {
		List<TableRow> rows = new ArrayList<>();
		for (PublishedChecklist.Category category : this.list.categories()) {
			rows.add(row("category/" + category.code(), Dimension.CATEGORY, category.code(), "CATEGORY",
					category.code(), category.name(), category.group()));
			this.list.items()
				.stream()
				.filter((item) -> item.category().equals(category.code()))
				.forEach((item) -> rows.add(item(item, category.group())));
		}
		Set<String> categories = this.list.categories()
			.stream()
			.map(PublishedChecklist.Category::code)
			.collect(Collectors.toSet());
		this.figures.keys(Dimension.CATEGORY)
			.stream()
			.filter((code) -> !categories.contains(code))
			.forEach((code) -> rows.add(unlisted("category/", Dimension.CATEGORY, code)));
		this.figures.keys(Dimension.ITEM)
			.stream()
			.filter((lineage) -> !this.listed.contains(lineage))
			.forEach((lineage) -> rows.add(unlisted("item/", Dimension.ITEM, lineage)));
		return new ReportTable("categories", columns(), rows);
	}

	/** Keeps the sum of the rows equal to the number of all complaints. */
	private TableRow unlisted(String key, Dimension part, String code) {
		return row(key + code, part, code, part.name(), code.isEmpty() ? null : code, code.isEmpty() ? "未选事项" : code,
				null);
	}

	private TableRow item(PublishedChecklist.Item item, String group) {
		this.listed.add(item.lineage());
		return row("item/" + item.lineage(), Dimension.ITEM, item.lineage(), "ITEM", item.code(), item.name(), group);
	}

	private TableRow row(String key, Dimension part, String of, @Nullable Object... first) {
		Measurements one = this.figures.of(part, of);
		List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(first));
		SHOWN.forEach((figure) -> cells.add(figure.of(one)));
		cells.add(Fraction.percent(one.number(Basis.CUMULATIVE, ComplaintSet.COMPLAINTS),
				this.figures.total().number(Basis.CUMULATIVE, ComplaintSet.COMPLAINTS), 2));
		this.added.forEach((figure) -> cells.add(figure.of(one)));
		return new TableRow(key, cells);
	}

	private List<TableColumn> columns() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.text("level"), TableColumn.text("code"),
				TableColumn.text("name"), TableColumn.text("group")));
		SHOWN.forEach((figure) -> columns.add(TableColumn.of(figure)));
		columns.add(new TableColumn("share", TableColumn.Kind.PERCENT));
		this.added.forEach((figure) -> columns.add(TableColumn.of(figure)));
		return columns;
	}

}
