package org.yidiantong.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * A photo that is kept, as its case shows it.
 *
 * @param size of the kept JPEG in bytes
 * @param width in pixels, upright
 * @param height in pixels, upright
 * @param uploadedAt system time
 */
public record Attachment(UUID id, int size, int width, int height, Instant uploadedAt) {
}
