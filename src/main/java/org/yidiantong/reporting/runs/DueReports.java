package org.yidiantong.reporting.runs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yidiantong.reporting.ReportManagement;
import org.yidiantong.reporting.figures.FigureManagement;
import org.yidiantong.reporting.readmodel.ReadModelManagement;
import org.yidiantong.reporting.schedule.DueReport;
import org.yidiantong.reporting.schedule.ScheduleManagement;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Requests the scheduled reports of the bound district that are due, the oldest first,
 * and runs them together with other waiting reports. Several instances may try; each
 * report is requested once.
 */
@Component
public class DueReports {

	private final ScheduleManagement schedule;

	private final FigureManagement figures;

	private final ReadModelManagement models;

	private final ReportManagement reports;

	private final ReportRunner runner;

	private final TransactionOperations transaction;

	DueReports(ScheduleManagement schedule, FigureManagement figures, ReadModelManagement models,
			ReportManagement reports, ReportRunner runner, TransactionOperations transaction) {
		this.schedule = schedule;
		this.figures = figures;
		this.models = models;
		this.reports = reports;
		this.runner = runner;
		this.transaction = transaction;
	}

	/** Requests and runs what is due; returns how many reports were requested. */
	int make() {
		int requested = request().size();
		this.runner.runWaiting();
		return requested;
	}

	/**
	 * Requests what is due. Does nothing while the district has no complaints. The caller
	 * runs the reports.
	 * @return the ids of the reports that this call requested, in that order
	 */
	public List<UUID> request() {
		List<DueReport> due = this.schedule.due();
		if (due.isEmpty()) {
			return List.of();
		}
		this.models.catchUp();
		if (!this.figures.anyCaseBy(due.get(due.size() - 1).period().to())) {
			return List.of();
		}
		return due.stream().flatMap((one) -> request(one).stream()).toList();
	}

	private Optional<UUID> request(DueReport one) {
		Optional<UUID> requested = this.transaction.execute((status) -> this.schedule.record(one)
				? this.reports.requestScheduled(one.report(), one.period()) : Optional.empty());
		return (requested == null) ? Optional.empty() : requested;
	}

}
