package org.yidiantong.reporting.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.calendar.BusinessClock;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Permission;
import org.yidiantong.reporting.ReportManagement;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the overview and the page of a report in work that they have changed, as
 * server-sent events. A stream carries one event without content; what changed is read
 * from the page itself.
 */
@Controller
@RequestMapping("/{district:[0-9]{6}}/staff/reports")
class ChangePages {

	private final ChangeStreams streams;

	private final EventLogReader log;

	private final ReportManagement reports;

	private final BusinessClock clock;

	ChangePages(ChangeStreams streams, EventLogReader log, ReportManagement reports, BusinessClock clock) {
		this.streams = streams;
		this.log = log;
		this.reports = reports;
		this.clock = clock;
	}

	@GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<SseEmitter> ofFigures(@PathVariable String district, Actor actor,
			@RequestParam(required = false) @Nullable String seen) {
		actor.require(Permission.REPORTS_READ);
		return answer(this.streams.open(actor, "figures", String.valueOf(seen), this::figures));
	}

	@GetMapping(path = "/{id}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<SseEmitter> ofReport(@PathVariable String district, Actor actor, @PathVariable UUID id,
			@RequestParam(required = false) @Nullable String seen) {
		return answer(this.streams.open(actor, id.toString(), String.valueOf(seen),
				() -> String.valueOf(this.reports.progress(actor, id))));
	}

	/**
	 * The state of the figures of the bound district: the end of its log, and the day.
	 */
	String figures() {
		return this.log.last() + "." + this.clock.today();
	}

	/** Without room the browser is told not to ask again. */
	private static ResponseEntity<SseEmitter> answer(Optional<SseEmitter> stream) {
		return stream
			.map((one) -> ResponseEntity.ok()
				.cacheControl(CacheControl.noStore())
				.header("X-Accel-Buffering", "no")
				.contentType(MediaType.TEXT_EVENT_STREAM)
				.body(one))
			.orElseGet(() -> ResponseEntity.noContent().build());
	}

}
