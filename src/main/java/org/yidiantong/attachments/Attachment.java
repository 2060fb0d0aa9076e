package org.yidiantong.attachments;

import java.time.Instant;
import java.util.UUID;

/**
 * A stored photo.
 *
 * @param size of the stored JPEG in bytes
 * @param width in pixels, after rotation
 * @param height in pixels, after rotation
 * @param uploadedAt system time
 */
public record Attachment(UUID id, int size, int width, int height, Instant uploadedAt) {
}
