package org.yidiantong.reporting.web;

import java.nio.charset.StandardCharsets;

import org.yidiantong.reporting.ReportView;
import org.yidiantong.tenancy.District;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Sends a workbook as a download with a telling file name.
 */
final class WorkbookFile {

	/** Header with the password of an encrypted workbook. */
	static final String PASSWORD = "Workbook-Password";

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private WorkbookFile() {
	}

	static ResponseEntity<byte[]> of(District district, ReportView report, String title, byte[] bytes) {
		String name = district.name() + title + "_" + report.from() + "_" + report.to() + "_第" + report.revision()
				+ "版.xlsx";
		return ResponseEntity.ok()
			.contentType(XLSX)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

	static ResponseEntity<byte[]> withPassword(ResponseEntity<byte[]> answer, String password) {
		return ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.header(PASSWORD, password)
			.body(answer.getBody());
	}

}
