package org.yidiantong.eventlog;

import java.util.List;

/**
 * The data of an event does not match the schema of its type.
 */
class EventDataMismatch extends RuntimeException {

	EventDataMismatch(EventType type, List<String> errors) {
		super("Data of " + type + ": " + String.join("; ", errors));
	}

}
