package org.yidiantong.eventlog;

/**
 * There is no schema of this type under {@code events/} on the class path.
 */
public class EventTypeUnregistered extends RuntimeException {

	private final String type;

	public EventTypeUnregistered(String type) {
		super("No schema events/" + type + ".schema.json");
		this.type = type;
	}

	/** The type as it was asked for, unchecked. */
	public String type() {
		return this.type;
	}

}
