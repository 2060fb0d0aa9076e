package org.yidiantong.integration.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.yidiantong.eventlog.EventTypes;
import org.yidiantong.http.OpenToAll;
import org.yidiantong.integration.CloudEnvelope;

/**
 * Serves the JSON Schema of an event type at the address that each event names.
 */
@OpenToAll
@RestController
class EventSchemas {

	private final EventTypes types;

	EventSchemas(EventTypes types) {
		this.types = types;
	}

	@GetMapping(path = CloudEnvelope.SCHEMAS + "{type}", produces = "application/schema+json")
	ResponseEntity<byte[]> schema(@PathVariable String type) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(this.types.schema(type).getBytes(StandardCharsets.UTF_8));
	}

}
