package org.yidiantong.identity;

/**
 * A number beside an entry of the officers' menu, such as how many messages are unread. A
 * module contributes it as a bean. It is asked for on every staff page, so it must be one
 * cheap query.
 */
public interface StaffBadge {

	/** The path of the {@link StaffMenuEntry} that it stands beside. */
	String path();

	/** The number for somebody; nothing is shown for 0. */
	int count(Actor actor);

}
