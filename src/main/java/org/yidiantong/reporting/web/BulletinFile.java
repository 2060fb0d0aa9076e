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
 * Sends a bulletin as a download whose file name tells whether it was issued.
 */
final class BulletinFile {

	static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private BulletinFile() {
	}

	static ResponseEntity<byte[]> of(District district, ReportView report, boolean issued, byte[] bytes) {
		String name = district.name() + "监督一点通情况通报_" + report.from() + "_" + report.to() + "_第" + report.revision()
				+ "版" + (issued ? "" : "_草稿") + ".docx";
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(DOCX))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

}
