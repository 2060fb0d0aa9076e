package org.yidiantong.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log are wanted. What is empty or null does not limit them.
 *
 * @param actors names of officers or programs, one of which it must be
 * @param subject what the subject begins with, such as {@code account/}, or its label
 * @param action what was done, such as {@code complaints.accept}
 * @param from the first moment
 * @param until the first moment after
 * @param hidden subjects that the reader must not meet, as type and id
 */
public record AuditFilter(List<String> actors, String subject, String action, @Nullable Instant from,
		@Nullable Instant until, List<String> hidden) {

	/** All entries. */
	public static final AuditFilter ALL = new AuditFilter(List.of(), "", "", null, null);

	public AuditFilter {
		actors = List.copyOf(actors);
		hidden = List.copyOf(hidden);
	}

	public AuditFilter(List<String> actors, String subject, String action, @Nullable Instant from,
			@Nullable Instant until) {
		this(actors, subject, action, from, until, List.of());
	}

	/** Without subjects that the reader must not meet. */
	public AuditFilter hiding(List<String> subjects) {
		return new AuditFilter(this.actors, this.subject, this.action, this.from, this.until, subjects);
	}

}
