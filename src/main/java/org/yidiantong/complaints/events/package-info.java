/**
 * What happened to complaints: one record for each fact. A listener gets it in the
 * transaction that made it true; readers of the event log get it afterwards, in order.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.complaints.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
