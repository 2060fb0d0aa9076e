package org.yidiantong.eventlog;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Appends every published {@link ModuleEvent} to the log in the publisher's transaction.
 */
@Component
class EventLogListener {

	private final EventLog log;

	EventLogListener(EventLog log) {
		this.log = log;
	}

	@EventListener
	void append(ModuleEvent event) {
		this.log.append(event);
	}

}
