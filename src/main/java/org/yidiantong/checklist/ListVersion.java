package org.yidiantong.checklist;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A line in the history of a district's list.
 *
 * @param version the district's own version number, such as {@code 2021.1}
 * @param effectiveFrom the first day on which it is in effect
 * @param base the base list it adopts, such as {@code anhui@2021.1}
 * @param items number of its items, base and local
 * @param withdrawn whether it was withdrawn before it took effect
 */
@ValueObject
public record ListVersion(String version, LocalDate effectiveFrom, String base, int items, boolean withdrawn) {
}
