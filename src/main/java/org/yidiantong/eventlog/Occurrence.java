package org.yidiantong.eventlog;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Something that happened in the bound district, as a module tells it to the log. Only
 * public facts: ids, codes, numbers, dates; never text a person wrote, contact data or
 * tracking codes.
 *
 * @param type registered by a schema and a sample under {@code events/} on the class path
 * @param subject what it happened to, by kind and code, such as {@code checklist} or
 * {@code item/A01}
 * @param subjectVersion the subject's version that it led to; readers get the occurrences
 * of one subject in this order
 * @param occurredAt business time
 * @param data a record that fits the type's schema
 */
public record Occurrence(EventType type, String subject, int subjectVersion, Instant occurredAt, Record data) {

	private static final Pattern SUBJECT = Pattern.compile("[a-z][a-z-]*(/[A-Za-z0-9][A-Za-z0-9._@-]*){0,3}");

	public Occurrence {
		if (subject.length() > 200 || !SUBJECT.matcher(subject).matches()) {
			throw new IllegalArgumentException("'" + subject + "' is no subject: a kind, and up to three codes");
		}
		if (subjectVersion < 0) {
			throw new IllegalArgumentException("The version of " + subject + " is negative: " + subjectVersion);
		}
	}

}
