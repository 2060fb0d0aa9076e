package org.yidiantong.integration.exchange;

import java.time.Instant;

/**
 * A package that came in and was taken. Times are system time.
 *
 * @param complaints how many were filed
 */
public record PackageIn(long number, int complaints, Instant receivedAt) {
}
