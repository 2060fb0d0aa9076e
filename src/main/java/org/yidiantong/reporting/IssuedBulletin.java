package org.yidiantong.reporting;

import java.time.Instant;

/**
 * A bulletin that was issued. Its file never changes.
 *
 * @param hash SHA-256 of the file, in hexadecimal digits
 * @param issuedBy officer or program
 * @param issuedAt system time
 */
public record IssuedBulletin(String hash, String issuedBy, Instant issuedAt) {
}
