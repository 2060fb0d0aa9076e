package org.yidiantong.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An account as the administrator sees it.
 *
 * @param post by which its holder signs in
 * @param name of the post or, for an information officer, of the unit
 * @param unit code of the unit; null for the district's own posts
 * @param activationUntil until when a code that was issued can be used; null for none
 * @param lockedUntil until when attempts are refused, perhaps over already; null for
 * never
 */
public record AccountSummary(UUID id, String post, String name, @Nullable String unit, Set<Role> roles,
		AccountState state, @Nullable Instant activationUntil, @Nullable Instant lockedUntil) {
}
