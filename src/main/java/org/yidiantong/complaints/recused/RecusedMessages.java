package org.yidiantong.complaints.recused;

import org.yidiantong.complaints.events.ComplaintId;

/**
 * Takes back what units and posts were told of a complaint, or of what hangs on it,
 * before they were recused. Other dispatchers keep what all of them were told.
 */
@FunctionalInterface
public interface RecusedMessages {

	/**
	 * Idempotent; part of the caller's transaction.
	 * @param subject of the messages: the complaint, or a call-back or a sweep of it
	 */
	void withdraw(ComplaintId complaint, String subject);

}
