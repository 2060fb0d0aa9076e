/**
 * Closed complaints for the module that samples them.
 */
@NamedInterface("closed")
@NullMarked
package org.yidiantong.complaints.closed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
