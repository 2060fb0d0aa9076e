/**
 * The view of complaints for staff: filters, lists, and a complaint in full.
 */
@NamedInterface("inspection")
@NullMarked
package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
