/**
 * Closed complaints for the module that samples them, and what ends with a complaint.
 */
@NamedInterface("closed")
@NullMarked
package org.yidiantong.complaints.closed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
