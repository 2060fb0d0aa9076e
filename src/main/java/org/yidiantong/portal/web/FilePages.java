package org.yidiantong.portal.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Hidden;
import org.yidiantong.attachments.AttachmentManagement;
import org.yidiantong.http.OpenToAll;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves photos under signed addresses. Responses must not be cached between the
 * application and the viewer.
 */
@Hidden
@RestController
class FilePages {

	private final AttachmentManagement attachments;

	FilePages(AttachmentManagement attachments) {
		this.attachments = attachments;
	}

	@OpenToAll(knowing = true)
	@GetMapping("/{district:[0-9]{6}}/files/{id}/{signature}")
	ResponseEntity<byte[]> show(@PathVariable String district, @PathVariable UUID id, @PathVariable String signature,
			HttpServletRequest request) {
		byte[] jpeg = this.attachments.open(id, signature, request::getAttribute);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"photo.jpg\"")
			.header("X-Content-Type-Options", "nosniff")
			.header("Cross-Origin-Resource-Policy", "same-origin")
			.body(jpeg);
	}

}
