package org.yidiantong.checklist.figures;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;
import org.yidiantong.organization.PlaceCode;

/**
 * What a complaint says, as masked for units.
 *
 * @param place that it is about
 * @param filedOn in Beijing
 */
@ValueObject
public record ComplaintText(PlaceCode place, LocalDate filedOn, String text) {
}
