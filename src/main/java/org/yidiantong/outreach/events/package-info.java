/**
 * What was recorded of trainings, publicity and page views.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.outreach.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
