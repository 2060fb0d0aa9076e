package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;

/**
 * Days that are over, both included.
 */
public record SettledDays(LocalDate from, LocalDate to) {
}
