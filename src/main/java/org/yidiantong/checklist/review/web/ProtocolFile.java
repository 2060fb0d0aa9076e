package org.yidiantong.checklist.review.web;

import java.nio.charset.StandardCharsets;

import org.yidiantong.checklist.review.Review;
import org.yidiantong.tenancy.District;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers with a protocol as a Word document to be saved.
 */
final class ProtocolFile {

	private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private ProtocolFile() {
	}

	static ResponseEntity<byte[]> of(District district, Review review, String closer) {
		String title = district.name() + "小微权力清单" + review.year() + "年度清理记录";
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(DOCX))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(title + ".docx", StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(ProtocolDocument.of(title, review, closer));
	}

}
