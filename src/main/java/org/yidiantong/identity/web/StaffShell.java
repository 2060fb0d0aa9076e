package org.yidiantong.identity.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.Actor;
import org.yidiantong.tenancy.District;

/**
 * The data of the frame around a staff page.
 *
 * @param language of the page, as a tag
 * @param home address of the officers' first page
 * @param actor the signed-in officer; null before sign-in
 * @param menu the entries that the actor may see
 * @param demonstration whether the data is fictitious
 */
record StaffShell(String language, District district, String home, @Nullable Actor actor, List<Link> menu,
		boolean demonstration) {

	/** The list that the page belongs to; null for none. */
	public @Nullable Link list() {
		return this.menu.stream().filter(Link::here).findFirst().orElse(null);
	}

	/**
	 * A menu entry.
	 *
	 * @param key message key of its text
	 * @param address its target
	 * @param here whether the current page belongs to it
	 * @param badge a number beside it; 0 for none
	 */
	record Link(String key, String address, boolean here, int badge) {
	}

}
