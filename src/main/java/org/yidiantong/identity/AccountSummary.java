package org.yidiantong.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.yidiantong.organization.UnitCode;

/**
 * An account as the administrator sees it.
 *
 * @param post code of the post, used to sign in
 * @param name of the post or, for an information officer, of the unit
 * @param unit code of the unit; null for the district's own posts
 * @param activationUntil end of validity of an issued activation code; null without one
 * @param lockedUntil end of the latest lock, possibly in the past; null if never locked
 */
public record AccountSummary(UUID id, String post, String name, @Nullable UnitCode unit, Set<Role> roles,
		AccountState state, @Nullable Instant activationUntil, @Nullable Instant lockedUntil) {
}
