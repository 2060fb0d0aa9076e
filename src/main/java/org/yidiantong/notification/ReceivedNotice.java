package org.yidiantong.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as received by one officer.
 *
 * @param id id for marking it as read
 * @param notice the message
 * @param toldAt when it was sent, in business time
 * @param unread whether this officer has not read it
 */
public record ReceivedNotice(UUID id, Notice notice, Instant toldAt, boolean unread) {

	/** Cursor of the message in the list, which shows unread ones first. */
	String key() {
		return (this.unread ? "u" : "r") + this.id;
	}

}
