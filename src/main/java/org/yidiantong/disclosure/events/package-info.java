/**
 * What happened to disclosures and to the tasks of disclosing. None of the records says
 * what a disclosure says or whom it names.
 */
@NamedInterface("events")
@NullMarked
package org.yidiantong.disclosure.events;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
