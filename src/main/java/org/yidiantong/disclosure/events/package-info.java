/**
 * Events about disclosures and disclosure tasks. No record contains the text of a
 * disclosure or a person's name.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.disclosure.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
