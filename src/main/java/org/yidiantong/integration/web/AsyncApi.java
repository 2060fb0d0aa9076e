package org.yidiantong.integration.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.yidiantong.http.OpenToAll;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Serves the description of all events in AsyncAPI 3.
 */
@OpenToAll
@RestController
class AsyncApi {

	private final AsyncApiDocument document;

	AsyncApi(AsyncApiDocument document) {
		this.document = document;
	}

	@GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<byte[]> document(HttpServletRequest request) {
		URI installation = ServletUriComponentsBuilder.fromContextPath(request).build().toUri();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(this.document.of(installation).getBytes(StandardCharsets.UTF_8));
	}

}
