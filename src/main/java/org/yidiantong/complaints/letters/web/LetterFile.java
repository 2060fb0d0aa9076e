package org.yidiantong.complaints.letters.web;

import java.nio.charset.StandardCharsets;

import org.yidiantong.tenancy.District;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Sends a letter as a download with a telling file name.
 */
final class LetterFile {

	static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private LetterFile() {
	}

	static ResponseEntity<byte[]> document(District district, String letter, byte[] bytes) {
		return of(district, letter, ".docx", DOCX, bytes);
	}

	static ResponseEntity<byte[]> page(District district, String letter, byte[] bytes) {
		return of(district, letter, ".pdf", MediaType.APPLICATION_PDF_VALUE, bytes);
	}

	private static ResponseEntity<byte[]> of(District district, String letter, String end, String type, byte[] bytes) {
		String name = district.name() + "小微权力监督督办函_" + letter + "号" + end;
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(bytes);
	}

}
