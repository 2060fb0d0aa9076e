/**
 * What happened to a district's folder.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.tenancy.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
