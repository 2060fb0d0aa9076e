package org.yidiantong.reporting.readmodel;

import java.time.LocalDate;

/**
 * What this module reads of a day's page views.
 */
record VisitsData(LocalDate day, long views) {
}
