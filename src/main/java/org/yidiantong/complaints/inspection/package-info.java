/**
 * The view of complaints for staff, with filters, lists, and a complaint in full, and for
 * the complainant, with its progress.
 */
@NamedInterface("inspection")
@NullMarked
package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
