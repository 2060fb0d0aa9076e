package org.yidiantong.complaints.events;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * The id of a complaint in its district; citizens never see it. Events, modules and staff
 * pages refer to a complaint by it.
 *
 * @param value a UUID of version 7
 */
@ValueObject
public record ComplaintId(@JsonValue UUID value) implements Comparable<ComplaintId> {

	/** The kind that subjects of complaints begin with. */
	public static final String SUBJECT = "complaint";

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public ComplaintId {
	}

	/**
	 * Reads an id from an address or a parameter.
	 * @throws IllegalArgumentException when the text is no UUID
	 */
	public static ComplaintId from(String text) {
		return new ComplaintId(UUID.fromString(text));
	}

	/** Converts a stored id; null stays null. */
	public static @Nullable ComplaintId orNull(@Nullable UUID id) {
		return (id == null) ? null : new ComplaintId(id);
	}

	/** Returns the subject of the events, photos and audit entries of the complaint. */
	public String subject() {
		return SUBJECT + "/" + this.value;
	}

	@Override
	public int compareTo(ComplaintId other) {
		return this.value.compareTo(other.value);
	}

	/** Returns the bare id, for pages, addresses and messages. */
	@Override
	public String toString() {
		return this.value.toString();
	}

}
