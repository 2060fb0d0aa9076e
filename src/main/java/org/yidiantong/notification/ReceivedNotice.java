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

	private static final String UNREAD = "u";

	private static final String READ = "r";

	/** Key of the message in the list, which shows unread ones first. */
	String key() {
		return (this.unread ? UNREAD : READ) + this.id;
	}

	/** Where the list goes on after a message. */
	record Key(boolean unread, UUID id) {

		/**
		 * Reads what {@link ReceivedNotice#key()} wrote.
		 * @throws IllegalArgumentException when the text is no such key
		 */
		static Key parse(String key) {
			if (!key.startsWith(UNREAD) && !key.startsWith(READ)) {
				throw new IllegalArgumentException(key);
			}
			return new Key(key.startsWith(UNREAD), UUID.fromString(key.substring(1)));
		}

	}

}
