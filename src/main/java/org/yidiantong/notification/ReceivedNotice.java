package org.yidiantong.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as one officer has it.
 *
 * @param id by which it is marked as read
 * @param notice what was told
 * @param toldAt when, by business time
 * @param unread whether this officer has not read it
 */
public record ReceivedNotice(UUID id, Notice notice, Instant toldAt, boolean unread) {

	/** Its place in the list, unread ones first. */
	String key() {
		return (this.unread ? "u" : "r") + this.id;
	}

}
