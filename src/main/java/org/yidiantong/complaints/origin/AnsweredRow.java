package org.yidiantong.complaints.origin;

import java.time.LocalDate;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * That somebody asked about a row and got an answer, as everybody may see it.
 *
 * @param answeredOn the day of the last closing
 */
@ValueObject
public record AnsweredRow(AskedRow row, LocalDate answeredOn) {
}
