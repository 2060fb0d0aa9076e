package org.yidiantong.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param id ordered by time
 * @param at system time of the database
 * @param actor name of the officer or program
 * @param action what was done, such as {@code complaints.accept}
 * @param subject affected object, such as {@code complaint/017d…}
 * @param label what the subject was called then; null where its kind says enough
 * @param reason given by the actor; null if none is required
 */
public record AuditEntry(UUID id, Instant at, String actor, String action, String subject, @Nullable String label,
		@Nullable String reason) {

	/** The type of the subject, such as {@code complaint}. */
	public String kind() {
		return this.subject.replaceFirst("/.*", "");
	}

	/** The id of the subject within its type; empty where it has none. */
	public String subjectId() {
		return this.subject.contains("/") ? this.subject.substring(this.subject.indexOf('/') + 1) : "";
	}

}
