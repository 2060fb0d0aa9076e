package org.yidiantong.reporting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.yidiantong.complaints.recused.RecusedComplaints;
import org.yidiantong.identity.Actor;
import org.yidiantong.reporting.workbook.FilledWorkbook;

import org.springframework.stereotype.Component;

/**
 * Leaves complaints from which the reader is recused out of the ledgers of a report. The
 * figures are those of the district, for every reader.
 */
@Component
class ReaderLedgers {

	private final RecusedComplaints recused;

	private final Reports reports;

	private final ReportWorkbook workbooks;

	private final Templates templates;

	ReaderLedgers(RecusedComplaints recused, Reports reports, ReportWorkbook workbooks, Templates templates) {
		this.templates = templates;
		this.recused = recused;
		this.reports = reports;
		this.workbooks = workbooks;
	}

	/** The content as the actor may read it. */
	ReportContent content(Actor actor, ReportSnapshot snapshot) {
		return snapshot.contentRead().without(keys(actor));
	}

	/** The report with its figures and with the differences that the actor may read. */
	ReportView view(Actor actor, Report report) {
		return report.view(this.reports.snapshot(report.id())).without(keys(actor));
	}

	/**
	 * The workbook as it was issued, or made anew without what the actor may not read.
	 */
	Optional<byte[]> workbook(Actor actor, Report report) {
		Set<String> hidden = keys(actor);
		return this.reports.snapshot(report.id())
			.filter((snapshot) -> snapshot.contentRead().names(hidden))
			.map((snapshot) -> this.workbooks.write(snapshot.contentRead().without(hidden), snapshot.hash(), report,
					this.templates.find(Templates.workbook(report.report())).orElse(null)))
			.map(FilledWorkbook::bytes)
			.or(() -> this.reports.workbook(report.id()));
	}

	/** Ids of the complaints from which an actor is recused. */
	UUID[] hidden(Actor actor) {
		return this.recused.idsOf(actor);
	}

	private Set<String> keys(Actor actor) {
		return this.recused.of(actor).stream().map(Object::toString).collect(Collectors.toSet());
	}

}
