package org.yidiantong.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the record.
 *
 * @param id sorts by time
 * @param at system time, by the database
 * @param actor name of the post or the program
 * @param action what was done, such as {@code complaints.accept}
 * @param subject to what, such as {@code complaint/017d…}
 * @param reason that the actor gave; null where none is asked for
 */
public record AuditEntry(UUID id, Instant at, String actor, String action, String subject, @Nullable String reason) {
}
