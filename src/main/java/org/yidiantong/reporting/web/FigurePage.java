package org.yidiantong.reporting.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.identity.StaffPage;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.figures.Kpi;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.reporting.figures.TableRow;
import org.yidiantong.reporting.figures.TodaysFigures;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The dashboard with today's figures.
 */
@Controller
class FigurePage {

	private final FigureManagement figures;

	private final FigureFormatter formatter;

	FigurePage(FigureManagement figures, FigureFormatter formatter) {
		this.figures = figures;
		this.formatter = formatter;
	}

	@StaffPage
	@GetMapping("/{district:[0-9]{6}}/staff/reports")
	String show(@PathVariable String district, Actor actor, Model model) {
		TodaysFigures today = this.figures.today(actor);
		model.addAttribute("at", today.at().atZone(BusinessClock.ZONE));
		model.addAttribute("figures", this.formatter.figures(today.figures()));
		model.addAttribute("bars", TrendChart.of(today.months()));
		model.addAttribute("townships", townships(today.townships()));
		model.addAttribute("writable", actor.may(Permission.REPORTS_WRITE));
		return "reporting/today";
	}

	private List<Township> townships(ReportTable table) {
		List<Township> lines = new ArrayList<>();
		for (TableRow row : table.rows()) {
			Object rate = table.cell(row, Kpi.ON_TIME_RATE.code());
			int width = (rate == null) ? 0 : (int) Double.parseDouble(rate.toString());
			lines.add(new Township(text(table.cell(row, "rank")), text(table.cell(row, "name")),
					text(table.cell(row, "complaints")), text(table.cell(row, "closed")),
					text(table.cell(row, "overdue")), this.formatter.value(Kpi.ON_TIME_RATE, rate), width,
					table.cell(row, "note") != null));
		}
		return lines;
	}

	private static String text(@Nullable Object value) {
		return (value == null) ? FigureFormatter.DASH : value.toString();
	}

	/**
	 * A township on the page.
	 *
	 * @param width width of its bar in per cent
	 * @param small whether it has too few complaints for a rank
	 */
	record Township(String rank, String name, String complaints, String closed, String overdue, String rate, int width,
			boolean small) {
	}

}
