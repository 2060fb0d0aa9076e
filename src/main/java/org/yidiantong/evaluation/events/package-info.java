/**
 * What happened to ratings, call-backs and rectifications. Other modules may listen to
 * these records; none of them says what a person wrote.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.evaluation.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
