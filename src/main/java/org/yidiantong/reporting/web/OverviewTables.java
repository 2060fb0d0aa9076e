package org.yidiantong.reporting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;
import org.yidiantong.reporting.figures.TodaysFigures;

import org.springframework.stereotype.Component;

/**
 * Shapes the tables of townships and items for the overview.
 */
@Component
class OverviewTables {

	private static final int HOTTEST = 5;

	private static final String ITEM = "item/";

	private final FigureFormatter formatter;

	OverviewTables(FigureFormatter formatter) {
		this.formatter = formatter;
	}

	/** Ranked townships in the order of their ranks, then those that are not ranked. */
	List<Township> townships(TodaysFigures today) {
		ReportTable table = today.townships();
		return table.rows()
			.stream()
			.sorted(Comparator.comparingLong(
					(row) -> (table.cell(row, "rank") instanceof Number rank) ? rank.longValue() : Long.MAX_VALUE))
			.map((row) -> township(table, row))
			.toList();
	}

	private Township township(ReportTable table, TableRow row) {
		Object rate = table.cell(row, Kpi.ON_TIME_RATE.code());
		return new Township(row.key(), text(table.cell(row, "rank")), text(table.cell(row, "name")),
				this.formatter.value(Kpi.ON_TIME_RATE, rate),
				(rate == null) ? 0 : (int) Double.parseDouble(rate.toString()),
				number(table, row, Kpi.CLOSED) + number(table, row, Kpi.OVERDUE), number(table, row, Kpi.OVERDUE),
				this.formatter.value(Kpi.SATISFACTION_RATE, table.cell(row, Kpi.SATISFACTION_RATE.code())),
				number(table, row, Kpi.RATED), table.cell(row, "note") != null);
	}

	/**
	 * The items with most complaints filed in this month; between equal ones, with most
	 * in all.
	 */
	List<Item> hotItems(TodaysFigures today) {
		ReportTable table = today.categories();
		List<Item> items = new ArrayList<>();
		for (TableRow row : table.rows()) {
			if (row.key().startsWith(ITEM) && number(table, row, Kpi.COMPLAINTS) > 0 && !row.key().equals(ITEM)) {
				items.add(
						new Item(row.key().split("/", 2)[1], text(table.cell(row, "name")), number(table, row, Kpi.NEW),
								number(table, row, Kpi.COMPLAINTS), number(table, row, Kpi.OVERDUE), this.formatter
									.value(Kpi.SATISFACTION_RATE, table.cell(row, Kpi.SATISFACTION_RATE.code())),
								number(table, row, Kpi.RATED)));
			}
		}
		return items.stream()
			.sorted(Comparator.comparingLong(Item::fresh).thenComparingLong(Item::complaints).reversed())
			.limit(HOTTEST)
			.toList();
	}

	private static long number(ReportTable table, TableRow row, Kpi kpi) {
		return (table.cell(row, kpi.code()) instanceof Number number) ? number.longValue() : 0;
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? FigureFormatter.DASH : value.toString();
	}

	/**
	 * A township on the page.
	 *
	 * @param width width of its bar in per cent
	 * @param judged how many complaints its rate is of
	 * @param small whether it has too few complaints for a rank
	 */
	record Township(String code, String rank, String name, String rate, int width, long judged, long overdue,
			String satisfaction, long rated, boolean small) {
	}

	/**
	 * An item on the page.
	 *
	 * @param fresh complaints filed in this month
	 */
	record Item(String lineage, String name, long fresh, long complaints, long overdue, String satisfaction,
			long rated) {
	}

}
