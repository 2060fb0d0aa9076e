package org.yidiantong.reporting.runs;

import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;

import org.springframework.stereotype.Component;

/**
 * What is done for the bound district when a month is over: its report is asked for, once
 * whoever does it, and run, with whatever else waits there.
 */
@Component
class DistrictMonthlyReport {

	private final FigureManagement figures;

	private final ReadModelManagement models;

	private final ReportManagement reports;

	private final ReportRunner runner;

	DistrictMonthlyReport(FigureManagement figures, ReadModelManagement models, ReportManagement reports,
			ReportRunner runner) {
		this.figures = figures;
		this.models = models;
		this.reports = reports;
		this.runner = runner;
	}

	void make() {
		this.models.catchUp();
		this.reports.requestMonthly(this.figures.anyCaseLastMonth());
		this.runner.runWaiting();
	}

}
