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
 * @param reader who reads; null for what is shown to nobody
 */
public record AuditFilter(List<String> actors, String subject, String action, @Nullable Instant from,
		@Nullable Instant until, @Nullable Reader reader) {

	/** All entries. */
	public static final AuditFilter ALL = new AuditFilter(List.of(), "", "", null, null);

	public AuditFilter {
		actors = List.copyOf(actors);
	}

	public AuditFilter(List<String> actors, String subject, String action, @Nullable Instant from,
			@Nullable Instant until) {
		this(actors, subject, action, from, until, null);
	}

	/** Without subjects that this reader must not meet. */
	public AuditFilter readBy(String post, @Nullable String office) {
		return new AuditFilter(this.actors, this.subject, this.action, this.from, this.until, new Reader(post, office));
	}

	/**
	 * Who reads the log.
	 *
	 * @param office code of the post's unit; null for a post of the district
	 */
	public record Reader(String post, @Nullable String office) {
	}

}
