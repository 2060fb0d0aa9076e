package org.yidiantong.reporting.onepage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.BasedFigure;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;

/**
 * The townships by their rank, those without a rank last. Where they do not fit, the
 * first and the last of those with a rank are shown.
 */
final class TownshipRows {

	static final List<String> HEADS = List.of("名次", "乡镇街", "本期新收", "本期办结", "按期办结", "按期办结率", "评价", "满意率", "在办", "超期未办结");

	private static final List<String> COLUMNS = List.of("rank", "name", "newComplaints", "closedInPeriod",
			"periodClosedOnTime", "periodOnTimeRate", "periodRated", "periodSatisfactionRate", "open", "overdue");

	private final ReportTable table;

	private final List<TableRow> rows;

	private final long ranked;

	TownshipRows(ReportTable table) {
		this.table = table;
		this.rows = table.rows().stream().sorted(Comparator.comparingInt(this::rank)).toList();
		this.ranked = this.rows.stream().filter((row) -> table.cell(row, "rank") != null).count();
	}

	/** How many townships there are. */
	int number() {
		return this.rows.size();
	}

	/**
	 * The texts of the rows in their order, at most a number of them. A row of one text
	 * stands for those left out.
	 */
	List<List<String>> shown(int most) {
		if (this.rows.size() <= most) {
			return this.rows.stream().map(this::texts).toList();
		}
		List<TableRow> candidates = (this.ranked > 0) ? this.rows.subList(0, (int) this.ranked) : this.rows;
		int first = Math.min(candidates.size(), most / 2);
		int last = Math.min(candidates.size() - first, most - first - 1);
		List<List<String>> shown = new ArrayList<>();
		candidates.subList(0, first).forEach((row) -> shown.add(texts(row)));
		shown.add(List.of("其余 " + (this.rows.size() - first - last) + " 个乡镇街从略，见工作簿"));
		candidates.subList(candidates.size() - last, candidates.size()).forEach((row) -> shown.add(texts(row)));
		return shown;
	}

	private int rank(TableRow row) {
		Object rank = this.table.cell(row, "rank");
		return (rank == null) ? Integer.MAX_VALUE : Integer.parseInt(rank.toString());
	}

	private List<String> texts(TableRow row) {
		return COLUMNS.stream().map((column) -> text(column, this.table.cell(row, column))).toList();
	}

	private static String text(String column, @Nullable Object value) {
		if (column.equals("name")) {
			return String.valueOf(value);
		}
		BigDecimal number = (value == null) ? null : new BigDecimal(value.toString());
		return BasedFigure.of(column)
			.map((figure) -> Headline.value(figure.kpi(), number))
			.orElseGet(() -> Headline.count(number));
	}

}
