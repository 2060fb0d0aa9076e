/**
 * Filters of the list of complaints that officers keep under a name (常用查询). Start at
 * {@link org.yidiantong.complaints.filters.SavedFilters}.
 */
@NamedInterface("filters")
@NullMarked
package org.yidiantong.complaints.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
