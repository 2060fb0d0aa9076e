package org.yidiantong.integration.exchange;

import java.time.Instant;

/**
 * A package that came in and was refused. Times are system time.
 *
 * @param file its name
 * @param reason what is wrong with it, with each line, in Chinese
 */
public record RefusedPackage(String file, String reason, Instant refusedAt) {
}
