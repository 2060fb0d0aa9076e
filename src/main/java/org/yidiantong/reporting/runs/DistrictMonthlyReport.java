package org.yidiantong.reporting.runs;

import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;

import org.springframework.stereotype.Component;

/**
 * Produces the monthly report of the bound district: requests it if it is due and runs it
 * together with other waiting reports. Several instances may try; only one request is
 * made.
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
