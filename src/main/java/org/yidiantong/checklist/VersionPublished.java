package org.yidiantong.checklist;

import java.time.LocalDate;

/**
 * What the log says when a version of the list is published.
 *
 * @param tenant code of the district
 * @param items how many, base and local
 */
record VersionPublished(int tenant, String version, String base, int items, LocalDate effectiveFrom) {
}
