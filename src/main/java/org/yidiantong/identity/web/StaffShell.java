package org.yidiantong.identity.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.District;

/**
 * What the frame around a staff page shows.
 *
 * @param language of the page, as a tag
 * @param home address of the officers' first page
 * @param actor who is signed in; null before
 * @param menu the entries that the actor sees
 * @param demonstration whether the data is made up
 */
record StaffShell(String language, District district, String home, @Nullable Actor actor, List<Link> menu,
		boolean demonstration) {

	/**
	 * An entry of the menu.
	 *
	 * @param key of its text
	 * @param address where it leads
	 * @param here whether the page belongs to it
	 * @param badge a number beside it; 0 for none
	 */
	record Link(String key, String address, boolean here, int badge) {
	}

}
