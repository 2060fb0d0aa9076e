package org.yidiantong.checklist.drafting.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Sends a workbook as a download.
 */
final class WorkbookAnswer {

	static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private WorkbookAnswer() {
	}

	static ResponseEntity<byte[]> of(byte[] file, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(TYPE))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(file);
	}

}
