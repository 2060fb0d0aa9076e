package org.yidiantong.identity.web;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log in the reader's language.
 *
 * @param subject what it was done to: its kind, and its name or number
 */
record AuditLine(String at, String actor, String action, String subject, @Nullable String reason) {
}
