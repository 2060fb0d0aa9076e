package org.yidiantong.complaints.filters;

import java.util.UUID;

/**
 * A filter of the list of complaints under a name.
 *
 * @param query the query of the list's address
 */
public record SavedFilter(UUID id, String name, String query) {
}
