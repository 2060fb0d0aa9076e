package org.yidiantong.eventlog;

import java.util.List;

/**
 * The data of an occurrence does not fit the schema of its type.
 */
class EventDataMismatch extends RuntimeException {

	EventDataMismatch(EventType type, List<String> mistakes) {
		super("Data of " + type + ": " + String.join("; ", mistakes));
	}

}
