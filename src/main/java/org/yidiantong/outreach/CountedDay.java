package org.yidiantong.outreach;

import java.time.LocalDate;

/**
 * What the platform counted on a day in the whole district.
 *
 * @param views page views
 * @param visitors different visitors, estimated with an error of about one per cent
 */
public record CountedDay(LocalDate day, long views, long visitors) {
}
