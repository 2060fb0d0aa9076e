/**
 * Where complaints come from: the channel, and the number that another office or system
 * gave them, by which they are found and each is taken once.
 */
@NamedInterface("origin")
@NullMarked
package org.yidiantong.complaints.origin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
