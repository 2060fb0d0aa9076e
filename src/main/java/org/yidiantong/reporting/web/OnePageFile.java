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
 * Sends a report as PDF, which browsers show and print.
 */
final class OnePageFile {

	/** What the report on one page is called. */
	static final String PAGE = "监督一点通运行情况";

	private OnePageFile() {
	}

	static ResponseEntity<byte[]> of(District district, ReportView report, String title, byte[] bytes) {
		String name = district.name() + title + "_" + report.from() + "_" + report.to() + "_第" + report.revision()
				+ "版.pdf";
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

}
