/**
 * What staff see of complaints: filters, lines of lists, and one complaint in full.
 */
@NamedInterface("inspection")
@NullMarked
package org.yidiantong.complaints.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
