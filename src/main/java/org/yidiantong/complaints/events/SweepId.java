package org.yidiantong.complaints.events;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The id of a sweep in its district. It tells nothing of the complaint that caused it.
 *
 * @param value a UUID of version 7
 */
@ValueObject
public record SweepId(@JsonValue UUID value) {

	/** The kind that subjects of sweeps begin with. */
	public static final String SUBJECT = "sweep";

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public SweepId {
	}

	/**
	 * Reads an id from an address or a parameter.
	 * @throws IllegalArgumentException when the text is no UUID
	 */
	public static SweepId from(String text) {
		return new SweepId(UUID.fromString(text));
	}

	/** Returns the subject of the events and audit entries of the sweep. */
	public String subject() {
		return SUBJECT + "/" + this.value;
	}

	/** Returns the bare id, for pages, addresses and messages. */
	@Override
	public String toString() {
		return this.value.toString();
	}

}
