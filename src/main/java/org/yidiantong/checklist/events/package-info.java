/**
 * What happened to a district's checklist.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.checklist.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
