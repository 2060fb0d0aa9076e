package org.yidiantong.reporting.web;

import java.nio.charset.StandardCharsets;

import org.yidiantong.kernel.SpreadsheetCsv;
import org.yidiantong.reporting.ReportView;
import org.yidiantong.reporting.figures.ReportTable;
import org.yidiantong.tenancy.District;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends a table of a report as a download with a telling file name: as CSV for
 * spreadsheet programs, in the reader's language, or as JSON for programs.
 */
@Component
class TableFiles {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final FigureFormatter formatter;

	TableFiles(FigureFormatter formatter) {
		this.formatter = formatter;
	}

	ResponseEntity<byte[]> csv(District district, ReportView report, ReportTable table) {
		return file(district, report, table, ".csv").contentType(CSV)
			.body(SpreadsheetCsv.of(this.formatter.numberHeads(table), this.formatter.numbers(table)));
	}

	ResponseEntity<ReportTable> json(District district, ReportView report, ReportTable table) {
		return file(district, report, table, ".json").contentType(MediaType.APPLICATION_JSON).body(table);
	}

	private ResponseEntity.BodyBuilder file(District district, ReportView report, ReportTable table, String ending) {
		String name = district.name() + this.formatter.title(table) + "_" + report.from() + "_" + report.to() + "_第"
				+ report.revision() + "版" + ending;
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
	}

}
