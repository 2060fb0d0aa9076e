package org.yidiantong.reporting;

import java.util.UUID;

import org.yidiantong.reporting.readmodel.ReportingRole;

import org.springframework.boot.test.context.TestComponent;

/**
 * What is stored of the reports of the bound district, for tests of those who run them.
 */
@TestComponent
public class StoredReports {

	private final Reports reports;

	private final ReportWorkbook workbooks;

	private final ReportingRole role;

	StoredReports(Reports reports, ReportWorkbook workbooks, ReportingRole role) {
		this.reports = reports;
		this.workbooks = workbooks;
		this.role = role;
	}

	/** How often a report was attempted. */
	public int attempts(UUID id) {
		return this.role.call(() -> this.reports.find(id)).orElseThrow().attempts();
	}

	/** What the workbook must be, written anew from the stored snapshot. */
	public byte[] rewrittenWorkbook(UUID id) {
		ReportSnapshot snapshot = this.role.call(() -> this.reports.snapshot(id)).orElseThrow();
		Report report = this.role.call(() -> this.reports.find(id)).orElseThrow();
		return this.workbooks.write(snapshot.contentRead(), snapshot.hash(), report, null).bytes();
	}

}
