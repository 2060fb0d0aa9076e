package org.yidiantong.notification.web;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A message as a page shows it.
 *
 * @param toldAt by business time, where the district lies
 */
record NoticeLine(UUID id, String text, ZonedDateTime toldAt, boolean unread) {
}
