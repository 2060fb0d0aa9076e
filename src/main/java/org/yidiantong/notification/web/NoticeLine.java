package org.yidiantong.notification.web;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A message as shown on a page.
 *
 * @param toldAt business time in the district's time zone
 */
record NoticeLine(UUID id, String text, ZonedDateTime toldAt, boolean unread) {
}
