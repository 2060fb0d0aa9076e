package org.yidiantong.identity;

/**
 * A number beside an entry of the officers' menu, such as the number of unread messages.
 * Modules contribute it as a bean. Every staff page calls it, so it must be one cheap
 * query.
 */
public interface StaffBadge {

	/** The path of its {@link StaffMenuEntry}. */
	String path();

	/** The number for an actor; 0 shows nothing. */
	int count(Actor actor);

}
